import type { Entry } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Body } from './Body';
import type { People } from './people';
import { spokenPerson } from './people';

interface Props {
  readonly entry: Entry;
  readonly people: People;
}

/** What somebody did, as one centred line of the record. */
export function Act({ entry, people }: Props) {
  const times = useTimes();
  const at = new Date(entry.at);
  const words = useActWords(entry, people);
  if (!words) return null;
  return (
    <li className="act" id={`entry-${entry.seq}`} data-kind={entry.kind}>
      <p>
        {words}{' '}
        <time dateTime={entry.at} title={times.moment(at)}>
          {times.clock(at)}
        </time>
      </p>
      {entry.kind === 'closed' ? <ClosedDetails entry={entry} /> : null}
    </li>
  );
}

function useActWords(entry: Entry, people: People): string | null {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const country = (person: string) => {
    const jurisdiction = people.get(person)?.jurisdiction;
    return jurisdiction ? labels.jurisdiction(jurisdiction) : '';
  };
  const name = (person: string, otherwise?: unknown) => {
    const known = people.get(person);
    return known ? spokenPerson(known, code).text : String(otherwise ?? t('room-somebody'));
  };
  const author = { name: name(entry.author), country: country(entry.author) };
  switch (entry.kind) {
    case 'opened':
      return t('room-act-opened', author);
    case 'joined': {
      const person = String(entry.data['person'] ?? '');
      const joined = { name: name(person, entry.data['display_name']), country: country(person) };
      return person === entry.author ? t('room-act-joined', joined) : t('room-act-added', { ...joined, by: author.name });
    }
    case 'acknowledged':
      return t('room-act-acknowledged', author);
    case 'withdrawal':
      return t('room-act-withdrawal', author);
    case 'left':
      return t('room-act-left', author);
    case 'closed':
      return t('room-act-closed', { ...author, outcome: labels.term('outcomes', String(entry.data['outcome'] ?? '')) });
    default:
      return null;
  }
}

function ClosedDetails({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage();
  const reference = entry.data['formal_reference'];
  return (
    <>
      {entry.body ? <Body text={entry.body} language={entry.language} className="act-note" /> : null}
      {typeof reference === 'string' && reference ? <p>{t('room-act-formal', { reference })}</p> : null}
      <p>{entry.data['central_authority_informed'] ? t('room-act-informed') : t('room-act-not-informed')}</p>
    </>
  );
}
