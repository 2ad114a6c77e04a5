import { describe, expect, it } from 'vitest';
import { leadingName } from '../../src/ui/person-name';

const khalid = {
  name_original: 'خالد المثالي',
  name_original_language: 'ar',
  name_romanised: 'Khalid Al-Mithali',
  names: { ar: 'خالد المثالي', ru: 'Халид аль-Мисали' },
};

describe('a name in two spellings', () => {
  it('leads with the spelling of the reader and puts the original beside it', () => {
    expect(leadingName(khalid, 'ru')).toEqual({
      lead: { text: 'Халид аль-Мисали', lang: 'ru' },
      beside: { text: 'خالد المثالي', lang: 'ar' },
    });
  });

  it('leads with Latin letters where nothing is recorded for the reader', () => {
    expect(leadingName(khalid, 'fr')).toEqual({
      lead: { text: 'Khalid Al-Mithali', lang: 'ar-Latn' },
      beside: { text: 'خالد المثالي', lang: 'ar' },
    });
  });

  it('puts Latin letters beside the original where the original leads', () => {
    expect(leadingName(khalid, 'ar')).toEqual({
      lead: { text: 'خالد المثالي', lang: 'ar' },
      beside: { text: 'Khalid Al-Mithali', lang: 'ar-Latn' },
    });
  });

  it('shows a name once where both spellings are the same, and speaks it in its own language', () => {
    const claire = { name_original: 'Claire Exemple', name_original_language: 'fr', name_romanised: 'Claire Exemple', names: {} };
    expect(leadingName(claire, 'en')).toEqual({ lead: { text: 'Claire Exemple', lang: 'fr' }, beside: null });
  });
});
