import { describe, expect, it } from 'vitest';
import { found, orderValues, shortened } from '../../src/directory/facet-values';

const english = new Intl.Collator('en-GB');
const counted = (counts: Record<string, number>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count, count_is_floor: false }));
const order = (...parameters: Parameters<typeof orderValues>) => orderValues(...parameters).map((one) => one.value);

describe('the values of a facet', () => {
  it('stand in the alphabet of the reader for jurisdictions', () => {
    const names: Record<string, string> = { AM: 'أرمينيا', UZ: 'أوزبكستان', GE: 'جورجيا' };
    const arabic = new Intl.Collator('ar');
    expect(order('jurisdiction', counted({ GE: 9, UZ: 1, AM: 5 }), [], (code) => names[code] ?? code, arabic)).toEqual([
      'AM',
      'UZ',
      'GE',
    ]);
  });

  it('stand by count for networks', () => {
    expect(order('network', counted({ ejn: 3, casc: 5, gulf: 3 }), [], String, english)).toEqual(['casc', 'ejn', 'gulf']);
  });

  it('keep the order they had when counts change, and put new ones behind', () => {
    const before = ['casc', 'ejn', 'gulf'];
    expect(order('network', counted({ gulf: 9, ejn: 1, casc: 2, seajust: 7 }), ['ejn'], String, english, before)).toEqual([
      'casc',
      'ejn',
      'gulf',
      'seajust',
    ]);
  });

  it('keep a chosen value that counts nothing', () => {
    expect(orderValues('role', [], ['alternate'], String, english)).toEqual([
      { value: 'alternate', label: 'alternate', count: 0, isFloor: false, chosen: true },
    ]);
  });

  it('are shortened to the frequent and the chosen, in the order of the list', () => {
    const many = counted(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`v${String(at).padStart(2, '0')}`, at])));
    const values = orderValues('language', many, ['v01'], String, english);
    expect(shortened(values, 3).map((one) => one.value)).toEqual(['v01', 'v17', 'v18', 'v19']);
  });

  it('are not shortened to hide a single one', () => {
    const nine = counted(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`v${at}`, 1])));
    expect(shortened(orderValues('role', nine, [], String, english))).toHaveLength(9);
  });

  it('are found without accents and capitals', () => {
    const values = orderValues('jurisdiction', counted({ CI: 1, CL: 1 }), [], (code) => ({ CI: 'Côte d’Ivoire' })[code] ?? 'Chile', english);
    expect(found(values, 'cote').map((one) => one.value)).toEqual(['CI']);
    expect(found(values, ' ')).toHaveLength(2);
  });
});
