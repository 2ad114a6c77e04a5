import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/api/errors';
import type { FocalPointRecord } from '../../src/api/types';
import { changes, draftOf } from '../../src/directory/editing/draft';
import { mergedByLanguage, rebased, staleOf } from '../../src/directory/editing/stale';

const record: FocalPointRecord = {
  id: 'fp1',
  name_original: 'Пример Примеров',
  name_original_language: 'ru',
  name_romanised: 'Primer Primerov',
  names: { ru: 'Пример Примеров' },
  other_spellings: ['Primer Primeroff'],
  position: { en: 'Prosecutor' },
  jurisdiction: 'KZ',
  authority: {
    id: 'au1',
    jurisdiction: 'KZ',
    kind: 'prosecution',
    names: { en: 'Office' },
    name_original: null,
    name_original_language: null,
    city: { en: 'Astana' },
    competence: [],
    territory: {},
  },
  memberships: [{ network: 'casc', role: 'focal_point' }],
  languages: [{ code: 'ru', level: 'native' }],
  offences: ['fraud', 'cybercrime'],
  measures: [],
  not_competent: [],
  territory: {},
  time_zone: 'Asia/Almaty',
  working_days: [1, 2, 3, 4, 5],
  working_hours: { start: '09:00', end: '18:00' },
  reachability: { state: 'off_hours', reachable: false, until: null, opens_at: null, holiday: null },
  stand_in: null,
  alternate: null,
  alternate_missing: false,
  valid_until: null,
  confirmed_at: '2026-11-01T00:00:00Z',
  freshness: 'fresh',
  reported: [],
  contact_changed_at: null,
  revision: 3,
  illustrative: true,
  level: 'full',
  abilities: { edit: true, consult: true },
  channels: [{ id: 'c1', kind: 'office_phone', value: '+000', note: '', system: null, peer: null }],
  duty: [],
  shifts: [],
  absences: [],
  stand_ins: [],
  alternate_id: 'fp2',
  valid_from: null,
  confirmed_by: null,
  history: [],
};

describe('what an edit sends', () => {
  it('is nothing where nothing was changed', () => {
    expect(changes(record, draftOf(record))).toEqual({});
  });

  it('is only the changed fields', () => {
    const draft = { ...draftOf(record), position: { en: 'Senior Prosecutor' } };
    expect(changes(record, draft)).toEqual({ position: { en: 'Senior Prosecutor' } });
  });

  it('does not take order, empty lines or spaces for a change', () => {
    const draft = {
      ...draftOf(record),
      offences: ['cybercrime', 'fraud'],
      other_spellings: ['Primer Primeroff ', ''],
      names: { ru: 'Пример Примеров', fr: ' ' },
      working_days: [5, 4, 3, 2, 1],
      channels: [{ kind: 'office_phone', value: '+000', note: '' }, { kind: 'mobile', value: ' ', note: '' }],
    } as ReturnType<typeof draftOf>;
    expect(changes(record, draft)).toEqual({});
  });
});

describe('an entry that somebody else changed first', () => {
  const current: FocalPointRecord = { ...record, revision: 4, position: { en: 'Head of Unit' }, time_zone: 'UTC' };
  const refusal = new ApiError(409, {
    code: 'stale_revision',
    message: '',
    details: { current, changed: { position: { yours: { en: 'Senior Prosecutor' }, theirs: { en: 'Head of Unit' } } } },
  });

  it('is told from every other refusal', () => {
    expect(staleOf(refusal)).toEqual({ current, fields: ['position'] });
    expect(staleOf(new ApiError(403, { code: 'forbidden', message: '', details: {} }))).toBeNull();
  });

  it('is merged language by language where two people changed different languages', () => {
    const base = draftOf({ ...record, position: { en: 'Prosecutor', ru: 'Прокурор' } });
    const mine = { ...base, position: { ...base.position, en: 'Senior Prosecutor' }, names: { ...base.names, fr: 'Primer' } };
    const theirs = { ...base, position: { ...base.position, ru: 'Старший прокурор' } };
    expect(mergedByLanguage(base, mine, theirs)).toEqual({
      ...mine,
      position: { en: 'Senior Prosecutor', ru: 'Старший прокурор' },
      names: { ru: 'Пример Примеров', fr: 'Primer' },
    });
  });

  it('keeps mine where I keep mine, and theirs everywhere else', () => {
    const stale = staleOf(refusal);
    const draft = { ...draftOf(record), position: { en: 'Senior Prosecutor' } };
    if (!stale) throw new Error('not stale');
    expect(changes(current, rebased(draft, stale, new Set(['position'])))).toEqual({ position: { en: 'Senior Prosecutor' } });
    expect(changes(current, rebased(draft, stale, new Set()))).toEqual({});
  });
});
