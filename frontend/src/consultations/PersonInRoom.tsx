import type { Participant } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { spokenPerson } from './people';

/** A person's name on its own: serif, isolated from the line's direction, spoken in its own language. */
export function PersonInRoom({ person }: { readonly person: Pick<Participant, 'names' | 'display_name'> }) {
  const { code } = useLanguage();
  const { text, lang } = spokenPerson(person, code);
  return (
    <bdi className="person-name" lang={lang}>
      {text}
    </bdi>
  );
}
