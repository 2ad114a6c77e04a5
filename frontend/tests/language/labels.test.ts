import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/api/types';
import { inLanguage, makeLabels, spokenName } from '../../src/language/labels';

const reference: Reference = {
  jurisdictions: [
    {
      code: 'KG',
      names: { en: 'Kyrgyzstan', ru: 'Кыргызстан' },
      aliases: [],
      time_zones: ['Asia/Bishkek'],
      cities: { 'Asia/Bishkek': { en: 'Bishkek', ru: 'Бишкек' } },
      weekend: [6, 7],
    },
  ],
  networks: [{ id: 'casc', acronym: 'CASC', names: { en: 'Network' }, aliases: [], members: [] }],
  offences: [{ code: 'fraud', labels: { en: 'Fraud', ru: 'Мошенничество' }, group: null, parent: null, legal_ref: null }],
  measures: [],
  measure_groups: [],
  languages: [],
  roles: [],
  question_types: [],
  outcomes: [],
  urgencies: [],
  caveats: [],
  authority_kinds: [],
  instruments: [],
  stages: [],
  checklist_items: [],
  checklist_states: [],
  urgency_reasons: [],
};

describe('labels of the vocabulary', () => {
  const labels = makeLabels(reference, 'ru');

  it('are in the language of the reader, States by our own table', () => {
    expect(labels.jurisdiction('KG')).toBe('Кыргызстан');
    expect(labels.term('offences', 'fraud')).toBe('Мошенничество');
    expect(labels.city('KG', 'Asia/Bishkek')).toBe('Бишкек');
  });

  it('fall back to English, and to the code where nothing is recorded', () => {
    expect(labels.networkName('casc')).toBe('Network');
    expect(labels.term('offences', 'unheard_of')).toBe('unheard_of');
    expect(labels.city('KG', 'America/Porto_Velho')).toBe('Porto Velho');
  });

  it('stand for themselves before the vocabulary has come', () => {
    expect(makeLabels(undefined, 'en').jurisdiction('TH')).toBe('TH');
  });

  it('know in which language they really are', () => {
    expect(spokenName({ en: 'Head' }, 'ar')).toEqual({ text: 'Head', lang: 'en' });
    expect(spokenName({ ar: 'رئيس' }, 'ar')).toEqual({ text: 'رئيس', lang: 'ar' });
    expect(inLanguage({}, 'en')).toBe('');
  });
});
