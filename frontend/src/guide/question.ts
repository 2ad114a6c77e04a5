import type { WhomAsk } from '../api/types';

/** What is asked. The address bar is its only place, so that Back, a bookmark and a sent link all work. */
export interface Question {
  readonly jurisdictions: readonly string[];
  readonly measure: string;
  readonly offence: string;
  readonly stage: string;
  readonly urgency: WhomAsk['urgency'];
  readonly languages: readonly string[];
}

export const MOST_JURISDICTIONS = 5;
const URGENCIES: readonly WhomAsk['urgency'][] = ['normal', 'high', 'critical'];

/** Reads `jurisdiction=TH&jurisdiction=KG&measure=freezing&offence=tip&stage=trial&urgency=high&language=fr`. */
export function readQuestion(search: string): Question {
  const query = new URLSearchParams(search);
  const all = (name: string) => [...new Set(query.getAll(name).filter(Boolean))];
  const urgency = URGENCIES.find((one) => one === query.get('urgency'));
  return {
    jurisdictions: all('jurisdiction').slice(0, MOST_JURISDICTIONS),
    measure: query.get('measure') ?? '',
    offence: query.get('offence') ?? '',
    stage: query.get('stage') ?? '',
    urgency: urgency ?? 'normal',
    languages: all('language'),
  };
}

/** Whether there is something to answer: everybody in an answer counts as shown, so nobody is named for a country alone. */
export function isWhole(question: Question): boolean {
  return question.jurisdictions.length > 0 && Boolean(question.measure || question.offence);
}

/** The shortest address that says the same. */
export function writeQuestion(question: Question): string {
  const query = new URLSearchParams();
  for (const one of question.jurisdictions) query.append('jurisdiction', one);
  for (const name of ['measure', 'offence', 'stage'] as const) if (question[name]) query.set(name, question[name]);
  if (question.urgency !== 'normal') query.set('urgency', question.urgency ?? 'normal');
  for (const one of question.languages) query.append('language', one);
  const written = query.toString();
  return written ? `/directory/whom?${written}` : '/directory/whom';
}

/** `again`: a refresh of an answer that is there; it notes no gap. */
export function asked(question: Question, again: boolean): WhomAsk {
  return {
    jurisdictions: [...question.jurisdictions],
    offence: question.offence || null,
    measure: question.measure || null,
    stage: question.stage || null,
    urgency: question.urgency,
    languages: [...question.languages],
    again,
  };
}

/** A consultation with what is known already filled in. */
export function openingAddress(focalPoint: string, question: Question): string {
  const query = new URLSearchParams({ to: focalPoint });
  if (question.offence) query.set('offence', question.offence);
  if (question.measure) query.set('measure', question.measure);
  if (question.urgency !== 'normal') query.set('urgency', question.urgency ?? 'normal');
  return `/consultations/new?${query.toString()}`;
}
