import type { ChannelIn, FocalPointRecord } from '../../api/types';

/** What an edit may change. */
export type Draft = Pick<
  FocalPointRecord,
  | 'name_original'
  | 'name_original_language'
  | 'name_romanised'
  | 'names'
  | 'other_spellings'
  | 'position'
  | 'languages'
  | 'offences'
  | 'measures'
  | 'time_zone'
  | 'working_days'
  | 'working_hours'
  | 'duty'
  | 'absences'
  | 'not_competent'
  | 'alternate_id'
  | 'valid_from'
  | 'valid_until'
  | 'memberships'
  | 'territory'
> & { authority_id: string; channels: ChannelIn[] };

export type DraftField = keyof Draft;

export function draftOf(record: FocalPointRecord): Draft {
  return {
    name_original: record.name_original,
    name_original_language: record.name_original_language,
    name_romanised: record.name_romanised,
    names: record.names,
    other_spellings: record.other_spellings,
    position: record.position,
    authority_id: record.authority.id,
    languages: record.languages,
    offences: record.offences,
    measures: record.measures,
    time_zone: record.time_zone,
    working_days: record.working_days,
    working_hours: record.working_hours,
    duty: record.duty,
    absences: record.absences,
    not_competent: record.not_competent,
    alternate_id: record.alternate_id,
    valid_from: record.valid_from,
    valid_until: record.valid_until,
    memberships: record.memberships,
    territory: record.territory,
    channels: record.channels.map(({ kind, value, note, system, peer }) => ({
      kind: kind as ChannelIn['kind'],
      value,
      note,
      system: system as ChannelIn['system'],
      peer,
    })),
  };
}

/** Without the languages in which nothing is written. */
export function filled(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names)
      .map(([language, name]) => [language, name.trim()])
      .filter(([, name]) => name),
  );
}

/** Empty lines and empty names are not recorded, and order does not matter where it says nothing. */
export function tidied(draft: Draft): Draft {
  return {
    ...draft,
    name_original: draft.name_original.trim(),
    name_romanised: draft.name_romanised.trim(),
    names: filled(draft.names),
    position: filled(draft.position),
    territory: filled(draft.territory),
    memberships: draft.memberships.toSorted((a, b) => canonical(a).localeCompare(canonical(b))),
    other_spellings: draft.other_spellings.map((spelling) => spelling.trim()).filter(Boolean),
    offences: draft.offences.toSorted(),
    measures: draft.measures.toSorted(),
    working_days: draft.working_days.toSorted((a, b) => a - b),
    not_competent: draft.not_competent
      .filter(([offence = '', measure = '']) => draft.offences.includes(offence) && draft.measures.includes(measure))
      .toSorted(),
    channels: draft.channels
      .filter((channel) => channel.value.trim())
      .map((channel) => ({ ...channel, system: channel.system ?? null, peer: channel.peer ?? null })),
  };
}

/** Only what differs from the record, so that two people who change different fields do not stand in each other's way. */
export function changes(record: FocalPointRecord, draft: Draft): Partial<Draft> {
  const before = tidied(draftOf(record));
  const after = tidied(draft);
  const changed = (Object.keys(after) as DraftField[]).filter((field) => !same(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a.localeCompare(b)))
      : inner,
  );
}
