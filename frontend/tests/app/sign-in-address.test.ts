import { describe, expect, it } from 'vitest';
import { placeAfterSignIn, signInAddress } from '../../src/app/sign-in-address';

describe('the page asked for before signing in', () => {
  it('is opened after signing in, with its question', () => {
    const address = signInAddress('/directory', 'q=khalid&network=casc');
    expect(placeAfterSignIn(address.split('?')[1] ?? '')).toBe('/directory?q=khalid&network=casc');
  });

  it('is the directory where none was asked for', () => {
    expect(signInAddress('/', '')).toBe('/sign-in');
    expect(placeAfterSignIn('')).toBe('/directory');
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'javascript:alert(1)', '/sign-in'])(
    'is never another site or the door itself: %s',
    (then) => {
      expect(placeAfterSignIn(`then=${encodeURIComponent(then)}`)).toBe('/directory');
    },
  );
});
