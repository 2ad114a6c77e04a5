import { describe, expect, it } from 'vitest';
import { tagged } from '../../src/directory/editing/useNameLanguages';

describe('the language of a name', () => {
  const language = (base: string) => ({ uz: 'Uzbek', kk: 'Kazakh' })[base] ?? base;

  it('is said with its script where the tag has one', () => {
    expect(tagged('uz-Latn', 'en', language)).toBe('Uzbek (Latin)');
    expect(tagged('uz-Latn', 'ru', language)).toBe('Uzbek (латиница)');
  });

  it('is the language alone where the tag has none', () => {
    expect(tagged('kk', 'en', language)).toBe('Kazakh');
  });
});
