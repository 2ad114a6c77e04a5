import type { Names } from '../api/types';
import type { View } from '../directory/contact/contact-queries';
import { useContactWords } from '../directory/contact/useContactWords';
import { inLanguage, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { useTimes } from '../language/times';
import { METHODS, PROBLEMS, RESULTS } from '../ui/code-words';
import { roleWords } from '../ui/grant-words';
import type { FieldName, Kind } from './held-words';
import { RIGHTS } from './right-words';

interface Props {
  readonly kind: Kind;
  readonly name: FieldName;
  readonly value: unknown;
}

const CODES = { ...PROBLEMS, ...METHODS, ...RESULTS, ...RIGHTS };
const OF_CODES = new Set<FieldName>(['kind', 'problem', 'method', 'result']);
const MARKS = new Set<FieldName>(['action', 'address', 'issuer', 'subject', 'level', 'side', 'standing', 'state', 'type']);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What a field says, in the reader's words. A code that has none stands as it is, the same in every language. */
export function HeldValue({ kind, name, value }: Props) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const list = useList();
  const times = useTimes();
  const contact = useContactWords();

  function words(said: string): string | null {
    if (INSTANT.test(said)) return times.moment(new Date(said));
    if (name === 'network') return labels.networkName(said);
    if (name === 'jurisdiction' || name === 'peer') return labels.jurisdiction(said);
    if (name === 'offences' || name === 'measures' || name === 'caveats') return labels.term(name, said);
    if (name === 'term') return labels.term('caveats', said);
    if (name === 'language' || name === 'name_original_language') return labels.term('languages', said);
    if (name === 'purpose') return contact.purpose(said as View['purpose']);
    if (name === 'role' && kind === 'person_grant') return t(roleWords(said));
    if (name === 'role') return labels.term('roles', said);
    if (name === 'kind' && kind === 'channel') return contact.kind(said);
    if (OF_CODES.has(name)) return said in CODES ? t(CODES[said as keyof typeof CODES]) : null;
    return MARKS.has(name) ? null : said;
  }

  function leaves(part: unknown): string[] {
    if (Array.isArray(part)) return part.flatMap(leaves);
    if (part !== null && typeof part === 'object') return Object.values(part).flatMap(leaves);
    return part === null || part === '' ? [] : [typeof part === 'string' ? (words(part) ?? part) : String(part)];
  }

  if (value === null) return <span className="quiet">{t('held-not-shown')}</span>;
  if (typeof value === 'boolean') return t(value ? 'held-yes' : 'held-no');
  if (name === 'working_days') return list((value as number[]).map((day) => times.weekday(day)));
  if (isNames(value)) return <bdi>{inLanguage(value, code)}</bdi>;
  if (typeof value === 'object') return <bdi>{list(leaves(value))}</bdi>;
  const said = words(String(value));
  if (said !== null) return <bdi>{said}</bdi>;
  return (
    <code className="small quiet" dir="ltr" lang="en">
      {String(value)}
    </code>
  );
}

/** Names by language: somebody, an office, a position. */
function isNames(value: unknown): value is Names {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.entries(value).every(([tag, name]) => /^[a-z]{2,3}(-.+)?$/.test(tag) && typeof name === 'string')
  );
}
