import { describe, expect, it } from 'vitest';
import { bodyOf, composedOf, spokenBody } from '../../src/consultations/phrases/body';
import { textParts } from '../../src/consultations/text-parts';

const book = {
  phrase_groups: [],
  phrases: [
    {
      code: 'which_authority',
      labels: { en: 'Which authority?', ar: 'ما هي السلطة؟' },
      group: null,
      parent: null,
      legal_ref: null,
    },
  ],
};

describe('a body with phrases', () => {
  it('is its phrases, a line each, and then the words', () => {
    const body = 'phrase:which_authority\nphrase:status_question\nFor bank records.\nThank you.';
    const composed = { phrases: ['which_authority', 'status_question'], text: 'For bank records.\nThank you.' };
    expect(bodyOf(composed)).toBe(body);
    expect(composedOf(body)).toEqual(composed);
  });

  it('may be phrases alone, or words alone, or nothing', () => {
    expect(bodyOf({ phrases: ['which_authority'], text: ' \n' })).toBe('phrase:which_authority');
    expect(composedOf('phrase:which_authority')).toEqual({ phrases: ['which_authority'], text: '' });
    expect(composedOf('Words')).toEqual({ phrases: [], text: 'Words' });
    expect(bodyOf({ phrases: [], text: '' })).toBe('');
  });

  it('names a phrase only at its beginning and only by a whole line', () => {
    for (const text of ['He said:\nphrase:which_authority', 'phrase:which_authority, please', 'phrase:', 'phrase:Ω']) {
      expect(composedOf(text)).toEqual({ phrases: [], text });
    }
  });

  it('is read in the language of whoever reads it', () => {
    const body = 'phrase:which_authority\nphrase:gone\nСпасибо';
    expect(spokenBody(body, book, 'ar')).toBe('ما هي السلطة؟\ngone\nСпасибо');
    expect(spokenBody(body, book, 'ru')).toBe('Which authority?\ngone\nСпасибо');
  });

  it('is taken apart for the page with its phrases first', () => {
    expect(textParts('phrase:which_authority\nKZ-TH 2026-001')).toEqual([
      { kind: 'phrase', text: 'which_authority' },
      { kind: 'reference', text: 'KZ-TH 2026-001' },
    ]);
  });
});
