export interface NamedPerson {
  readonly name_original: string;
  readonly name_original_language: string;
  readonly name_romanised: string;
  readonly names: Readonly<Record<string, string>>;
}

export interface SpokenText {
  readonly text: string;
  readonly lang: string;
}

/**
 * The two spellings shown of a name: the reader's language leads if it is recorded, else the romanised name;
 * the original stands beside it, or the romanised name where the original leads already.
 */
export function leadingName(person: NamedPerson, language: string): { lead: SpokenText; beside: SpokenText | null } {
  const original = { text: person.name_original, lang: person.name_original_language };
  const romanised = { text: person.name_romanised, lang: `${person.name_original_language}-Latn` };
  const recorded = person.names[language];
  const lead = recorded ? { text: recorded, lang: language } : romanised.text ? romanised : original;
  const beside = [original, romanised].find((one) => one.text && one.text !== lead.text) ?? null;
  // The same spelling is spoken by the rules of its own language, not of the reader's.
  return { lead: lead.text === original.text ? original : lead, beside };
}

export interface SignedInPerson {
  readonly display_name: string;
  readonly display_name_original: string;
  readonly names: Readonly<Record<string, string>>;
}

/** The same for a person who signs in, of whose name the language is not recorded. */
export function leadingDisplayName(person: SignedInPerson, language: string): { lead: string; beside: string | null } {
  const lead = person.names[language] ?? person.display_name;
  return { lead, beside: [person.display_name_original, person.display_name].find((name) => name !== lead) ?? null };
}
