import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/directory/address';
import { otherLayouts } from '../../src/directory/layouts';
import { foldedWords, suggested } from '../../src/directory/suggesting';

const NONE = { reachable: [], jurisdiction: [], network: [], offence: [], measure: [], language: [], role: [], freshness: [] };
const NAMES: Record<string, string[]> = {
  QA: ['Катар', 'Qatar', 'قطر'],
  KZ: ['Казахстан', 'Kazakhstan', 'Қазақстан'],
  TH: ['Таиланд', 'Thailand', 'ไทย'],
  drugs: ['Незаконный оборот наркотиков', 'Drug trafficking'],
};

function values(...found: string[]) {
  return found.map((value) => ({ value, count: 2, count_is_floor: false }));
}

function offered(search: string) {
  const facets = { ...NONE, jurisdiction: values('KZ', 'QA', 'TH'), offence: values('drugs') };
  return suggested(readAddress(search), facets, (_, value) => (NAMES[value] ?? []).map(foldedWords)).map((way) =>
    writeAddress(way.wanted),
  );
}

test('a word that names a State is offered as a filter in its place', () => {
  expect(offered('q=катар')).toEqual(['/directory?jurisdiction=QA']);
  expect(offered('q=Иванов Катар')).toEqual([`/directory?${new URLSearchParams({ q: 'Иванов', jurisdiction: 'QA' })}`]);
});

test('a name of several words is offered only whole', () => {
  expect(offered('q=незаконный оборот наркотиков')).toEqual(['/directory?offence=drugs']);
  expect(offered('q=оборот')).toEqual([]);
});

test('a State may be named in another language than the reader\'s, and in its own', () => {
  expect(offered('q=Thailand')).toEqual(['/directory?jurisdiction=TH']);
  expect(offered('q=ไทย')).toEqual(['/directory?jurisdiction=TH']);
  expect(offered('q=drug trafficking Қазақстан')).toEqual([
    `/directory?${new URLSearchParams({ q: 'drug trafficking', jurisdiction: 'KZ' })}`,
    `/directory?${new URLSearchParams({ q: 'Қазақстан', offence: 'drugs' })}`,
  ]);
});

test('what is chosen already is not offered', () => {
  expect(offered('q=Катар&jurisdiction=QA')).toEqual([]);
});

test('the same keys on another keyboard', () => {
  expect(otherLayouts('ghjrehjh')[0]).toBe('прокурор');
  expect(otherLayouts('Ghjrehjh Fcnfys')[0]).toBe('прокурор астаны');
  expect(otherLayouts('hgjrdl')[1]).toBe('التقيم');
  expect(otherLayouts('ыьшер')).toEqual(['smith']);
  expect(otherLayouts('لاخلا')).toEqual(['bob']);
  expect(otherLayouts('สมชาย')).toEqual([]);
});
