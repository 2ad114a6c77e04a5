import type { Reference } from '../../api/types';
import type { Draft } from '../editing/draft';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** An entry of which nothing is written yet; clock and working week are those of its State. */
export function blankDraft(place?: Reference['jurisdictions'][number]): Draft {
  return {
    name_original: '',
    name_original_language: 'en',
    name_romanised: '',
    names: {},
    other_spellings: [],
    position: {},
    authority_id: '',
    languages: [],
    offences: [],
    measures: [],
    not_competent: [],
    territory: {},
    time_zone: place?.time_zones[0] ?? '',
    working_days: WEEK.filter((day) => !(place?.weekend ?? []).includes(day)),
    working_hours: { start: '09:00', end: '18:00' },
    duty: [],
    absences: [],
    alternate_id: null,
    valid_from: null,
    valid_until: null,
    memberships: [],
    channels: [{ kind: 'office_phone', value: '', note: '' }],
  };
}
