import { useMemo } from 'react';
import { useReference } from '../api/reference';
import type { Names, Reference, Term } from '../api/types';
import type { LanguageCode } from './languages';
import { useLanguage } from './LanguageProvider';

/** The reader's language, else English, else whatever there is. Empty only when nothing is recorded. */
export function inLanguage(names: Names, language: LanguageCode): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
}

/** The same, with the language it is really in, for the `lang` attribute (WCAG 3.1.2). */
export function spokenName(names: Names, language: LanguageCode): { text: string; lang: string } {
  const lang = [language, 'en', ...Object.keys(names)].find((code) => names[code]) ?? 'en';
  return { text: names[lang] ?? '', lang };
}

type TermList = Exclude<keyof Reference, 'jurisdictions' | 'networks'>;

export interface Labels {
  /** Empty for a person or a room of no State. */
  readonly jurisdiction: (code: string | null) => string;
  /** The acronym, `CASC`. */
  readonly network: (id: string) => string;
  /** The network's full name in the reader's language. */
  readonly networkName: (id: string) => string;
  /** `term('offences', 'money_laundering')`: the label in the reader's language; the code itself when unknown. */
  readonly term: (list: TermList, code: string) => string;
  readonly city: (jurisdiction: string, zone: string) => string;
}

export function makeLabels(reference: Reference | undefined, language: LanguageCode): Labels {
  const say = (names: Names | undefined, code: string) => (names && inLanguage(names, language)) || code;
  const jurisdictions = new Map(reference?.jurisdictions.map((one) => [one.code, one]));
  const networks = new Map(reference?.networks.map((one) => [one.id, one]));
  const terms = new Map<string, Term>();
  for (const [list, members] of Object.entries(reference ?? {})) {
    if (list === 'jurisdictions' || list === 'networks') continue;
    for (const term of members as Term[]) terms.set(`${list}:${term.code}`, term);
  }
  return {
    jurisdiction: (code) => (code === null ? '' : say(jurisdictions.get(code)?.names, code)),
    network: (id) => networks.get(id)?.acronym ?? id,
    networkName: (id) => say(networks.get(id)?.names, id),
    term: (list, code) => say(terms.get(`${list}:${code}`)?.labels, code),
    // A zone without a recorded city is named by its own last part, never by a foreign table of cities.
    city: (jurisdiction, zone) =>
      say(jurisdictions.get(jurisdiction)?.cities[zone], zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone),
  };
}

export function useLabels(): Labels {
  const { code } = useLanguage();
  const reference = useReference();
  return useMemo(() => makeLabels(reference, code), [reference, code]);
}
