import type { Authority, Colleague, Names } from '../../api/types';
import { inLanguage, useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import { useTimes } from '../../language/times';
import type { Draft, DraftField } from './draft';
import { tagged } from './useNameLanguages';

export interface FieldWords {
  readonly label: (field: string) => string;
  /** The value in words, line by line; of names by language only the lines in which the other version differs. */
  readonly lines: (field: DraftField, draft: Draft, other: Draft) => string[];
}

export function useFieldWords(
  authorities: readonly Authority[] = [],
  people: readonly Colleague[] = [],
): FieldWords {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const fields: Record<DraftField | 'confirmed_at' | 'shifts', string> = {
    name_original: t('edit-name-original'),
    name_original_language: t('edit-name-language'),
    name_romanised: t('edit-name-romanised'),
    names: t('edit-names'),
    other_spellings: t('edit-other-spellings'),
    position: t('edit-position'),
    authority_id: t('edit-authority'),
    languages: t('edit-languages'),
    offences: t('facet-offence'),
    measures: t('facet-measure'),
    time_zone: t('edit-time-zone'),
    working_days: t('card-working-days'),
    working_hours: t('card-working-hours'),
    duty: t('edit-duty'),
    absences: t('own-absences'),
    not_competent: t('edit-exceptions'),
    alternate_id: t('edit-alternate'),
    valid_from: t('edit-valid-from'),
    valid_until: t('card-valid-until'),
    shifts: t('rota-title'),
    memberships: t('card-networks'),
    territory: t('card-territory'),
    channels: t('edit-channels'),
    confirmed_at: t('edit-confirmation'),
  };
  const named = (names: Names, others: Names) =>
    [...new Set([...Object.keys(names), ...Object.keys(others)])]
      .filter((language) => (names[language] ?? '') !== (others[language] ?? ''))
      .map((language) => `${labels.term('languages', language)}: ${names[language] ?? t('card-none')}`);
  const span = (start: string, end: string) => `${start}–${end}`;
  const values: { [Field in DraftField]: (value: Draft[Field], other: Draft[Field]) => string | string[] } = {
    name_original: String,
    name_original_language: (tag) => tagged(tag, code, (base) => labels.term('languages', base)),
    name_romanised: String,
    names: named,
    other_spellings: list,
    position: named,
    authority_id: (id) => {
      const authority = authorities.find((one) => one.id === id);
      return authority ? inLanguage(authority.names, code) : id;
    },
    languages: (spoken) => list(spoken.map((one) => labels.term('languages', one.code))),
    offences: (codes) => list(codes.map((one) => labels.term('offences', one))),
    measures: (codes) => list(codes.map((one) => labels.term('measures', one))),
    time_zone: String,
    working_days: (days) => list(days.map((day) => times.weekday(day))),
    working_hours: ({ start, end }) => span(start, end),
    duty: (spans) => spans.map((one) => `${times.weekday(one.weekday)} ${span(one.start, one.end)}`),
    absences: (absences) => absences.map((one) => span(one.start, one.end)),
    not_competent: (pairs) =>
      pairs.map(([offence = '', measure = '']) =>
        t('card-pair', { offence: labels.term('offences', offence), measure: labels.term('measures', measure) }),
      ),
    alternate_id: (id) => people.find((one) => one.id === id)?.name_romanised ?? '',
    valid_from: (at) => (at ? times.moment(new Date(at)) : ''),
    valid_until: (at) => (at ? times.moment(new Date(at)) : ''),
    memberships: (held) => held.map((one) => `${labels.network(one.network)}: ${labels.term('roles', one.role)}`),
    territory: named,
    channels: (channels) => channels.map((one) => one.value),
  };
  return {
    label: (field) => fields[field as DraftField] ?? field,
    lines: (field, draft, other) => {
      const say = values[field] as (value: Draft[DraftField], other: Draft[DraftField]) => string | string[];
      const said = [say(draft[field], other[field])].flat().filter(Boolean);
      return said.length > 0 ? said : [t('card-none')];
    },
  };
}
