import type { Entry } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { useList } from '../../language/lists';
import type { People } from '../people';
import { spokenPerson } from '../people';
import { mentionedIn } from './mentioned';
import './mentions.css';

interface Props {
  readonly entry: Entry;
  readonly me: string;
  readonly people: People;
}

/** For whose attention the words are; told apart where the reader is one of them. */
export function AttentionLine({ entry, me, people }: Props) {
  const { t, code } = useLanguage();
  const list = useList();
  const persons = mentionedIn(entry);
  const known = persons.flatMap((person) => people.get(person) ?? []);
  if (known.length === 0) return null;
  return (
    <p className="attention" data-mine={persons.includes(me)}>
      {t('mention-for', { names: list(known.map((one) => spokenPerson(one, code).text)) })}
    </p>
  );
}
