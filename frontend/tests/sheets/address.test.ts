import { describe, expect, it } from 'vitest';
import { readComparison, writeComparison } from '../../src/sheets/address';

describe('the address bar of a comparison', () => {
  it('reads back what it wrote, in the order chosen', () => {
    const wanted = { of: ['XB', 'XA'], differences: true };
    expect(writeComparison(wanted)).toBe('/directory/sheets/compare?of=XB&of=XA&differences=1');
    expect(readComparison(writeComparison(wanted).split('?')[1] ?? '')).toEqual(wanted);
  });

  it('says nothing where nothing is chosen', () => {
    expect(writeComparison({ of: [], differences: false })).toBe('/directory/sheets/compare');
  });

  it('counts a jurisdiction once, takes at most four, and passes over what is no code', () => {
    expect(readComparison('of=XA&of=XA&of=<b>&of=&of=XB&of=XC&of=XD&of=KZ').of).toEqual(['XA', 'XB', 'XC', 'XD']);
  });
});
