import { describe, expect, it } from 'vitest';
import { folded, matching } from '../../src/ui/choices';

const PLACES = [
  { value: 'KZ', label: 'Kazakhstan', spellings: ['Казахстан', 'كازاخستان', 'KZ'] },
  { value: 'KG', label: 'Kyrgyzstan', spellings: ['Кыргызстан', 'KG'] },
  { value: 'LA', label: 'Lao People’s Democratic Republic', spellings: ['LA'] },
  { value: 'MX', label: 'México', spellings: ['Mexico', 'MX'] },
  { value: 'TH', label: 'Thailand', spellings: ['Таиланд', 'TH'] },
  { value: 'TL', label: 'Timor-Leste', spellings: ['TL'] },
];
const found = (typed: string) => matching(PLACES, typed).map((choice) => choice.value);

describe('type to choose', () => {
  it('shows the beginning of the list while nothing is typed', () => {
    expect(matching(PLACES, ' ', 2).map((choice) => choice.value)).toEqual(['KZ', 'KG']);
  });

  it('finds by the beginning of any word, without case and marks', () => {
    expect(found('mexi')).toEqual(['MX']);
    expect(found('people')).toEqual(['LA']);
    expect(found('leste')).toEqual(['TL']);
  });

  it('finds by another language and by the code', () => {
    expect(found('каз')).toEqual(['KZ']);
    expect(found('كاز')).toEqual(['KZ']);
    expect(found('kg')).toEqual(['KG']);
  });

  it('puts what is typed whole first, then labels, then other spellings', () => {
    expect(found('k')).toEqual(['KZ', 'KG']);
    expect(found('th')).toEqual(['TH']);
    expect(found('t')).toEqual(['TH', 'TL']);
  });

  it('finds nothing in the middle of a word', () => {
    expect(found('stan')).toEqual([]);
  });

  it('folds hyphens, apostrophes and marks', () => {
    expect(folded('  Côte d’Ivoire ')).toBe('cote d ivoire');
  });
});
