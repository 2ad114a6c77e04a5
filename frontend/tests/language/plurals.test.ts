import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/language/languages';
import { makeBundle, translator } from '../../src/language/messages';

/** The isolates around arguments (U+2068, U+2069) belong on the page, not into a comparison. */
function speaker(language: LanguageCode) {
  const t = translator(makeBundle(language, readFileSync(`messages/${language}.ftl`, 'utf8')));
  return (count: number) => t('directory-count', { count }).replaceAll(/[\u2068\u2069]/g, '');
}

describe('a number of focal points', () => {
  it.each<[LanguageCode, Record<number, string>]>([
    ['en', { 0: 'No focal points', 1: '1 focal point', 2: '2 focal points', 21: '21 focal points' }],
    [
      'ru',
      {
        0: 'Контактных лиц нет',
        1: '1 контактное лицо',
        2: '2 контактных лица',
        5: '5 контактных лиц',
        11: '11 контактных лиц',
        21: '21 контактное лицо',
        22: '22 контактных лица',
        100: '100 контактных лиц',
      },
    ],
    [
      'ar',
      {
        0: 'لا توجد نقاط اتصال',
        1: 'نقطة اتصال واحدة',
        2: 'نقطتا اتصال',
        3: '3 نقاط اتصال',
        11: '11 نقطة اتصال',
        100: '100 نقطة اتصال',
      },
    ],
    ['es', { 0: 'Ningún punto de contacto', 1: '1 punto de contacto', 2: '2 puntos de contacto' }],
    ['fr', { 0: 'Aucun point de contact', 1: '1 point de contact', 2: '2 points de contact' }],
    ['pt', { 0: 'Nenhum ponto focal', 1: '1 ponto focal', 2: '2 pontos focais' }],
  ])('is said rightly in %s', (language, said) => {
    const say = speaker(language);
    for (const [count, words] of Object.entries(said)) expect(say(Number(count))).toBe(words);
  });
});
