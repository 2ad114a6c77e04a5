import { memo } from 'react';
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
export const Act = memo(function Act({ entry, people }: Props) {
  const times = useTimes();
  const at = new Date(entry.at);
  const words = useActWords(entry, people);
  // That the opener is in the room was said when it was opened.
  if (!words || (entry.seq === 2 && entry.data['person'] === entry.author)) return null;
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
});

function useActWords(entry: Entry, people: People): string | null {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const who = (person: string, otherwise?: unknown) => {
    const known = people.get(person);
    const name = known ? spokenPerson(known, code).text : String(otherwise ?? t('room-somebody'));
    return known?.jurisdiction ? t('room-who', { name, country: labels.jurisdiction(known.jurisdiction) }) : name;
  };
  const name = who(entry.author);
  switch (entry.kind) {
    case 'opened':
      return t('room-act-opened', { name });
    case 'joined': {
      const person = String(entry.data['person'] ?? '');
      const joined = who(person, entry.data['display_name']);
      return person === entry.author ? t('room-act-joined', { name }) : t('room-act-added', { name: joined, by: name });
    }
    case 'acknowledged':
      return t('room-act-acknowledged', { name });
    case 'withdrawal':
      return t('room-act-withdrawal', { name });
    case 'left':
      return t('room-act-left', { name });
    case 'closed':
      return t('room-act-closed', { name, outcome: labels.term('outcomes', String(entry.data['outcome'] ?? '')) });
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
