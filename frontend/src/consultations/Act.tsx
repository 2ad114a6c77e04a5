import { memo } from 'react';
import type { Entry } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { Body } from './Body';
import { ChangeActs } from './ChangeActs';
import type { Aim } from './drafts';
import type { Fates } from './log';
import { isWithdrawable } from './log';
import { OPEN_WORDS } from './membership/membership-words';
import type { People } from './people';
import { spokenPerson } from './people';
import { Tombstone } from './Tombstone';

const WITH_WORDS: ReadonlySet<string> = new Set(['opened', 'checklist', 'promised', 'phoned', 'urgency', 'held', 'released', 'left', 'agreed', 'declined', 'offered']);

interface Props {
  readonly entry: Entry;
  readonly people: People;
  readonly me: string;
  readonly fates: Fates;
  readonly canSay: boolean;
  /** It is the reader's offer to the next shift, and nobody answered it yet. */
  readonly offered?: boolean;
  readonly onAim: (aim: Aim) => void;
}

/** What somebody did, as one centred line of the record. */
export const Act = memo(function Act({ entry, people, me, fates, canSay, offered = false, onAim }: Props) {
  const times = useTimes();
  const at = new Date(entry.at);
  const words = useActWords(entry, people);
  const fate = fates.get(entry.seq);
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
      {entry.kind === 'phoned' && entry.author === me ? <ConfirmCall entry={entry} onAim={onAim} /> : null}
      {entry.kind === 'closed' ? <ClosedDetails entry={entry} /> : null}
      {entry.kind === 'left' ? <StillOpen entry={entry} /> : null}
      {entry.kind === 'glass_broken' ? <GlassReason entry={entry} /> : null}
      {WITH_WORDS.has(entry.kind) && entry.body ? (
        <Body text={entry.body} language={entry.language} className="act-note" />
      ) : null}
      {fate ? <Tombstone fate={fate} /> : null}
      {canSay && (offered || isWithdrawable(entry, me, fates)) ? (
        <div className="message-acts">
          <ChangeActs entry={entry} me={me} fates={fates} offered={offered} onAim={onAim} />
        </div>
      ) : null}
    </li>
  );
});

function useActWords(entry: Entry, people: People): string | null {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const list = useList();
  const spelled = ({ display_name = t('room-somebody'), names = {} }: Named) =>
    spokenPerson({ display_name, names }, code).text;
  const who = (person: string, told: Named = {}) => {
    const known = people.get(person);
    const name = spelled(known ?? told);
    return known?.jurisdiction ? t('room-who', { name, country: labels.jurisdiction(known.jurisdiction) }) : name;
  };
  const name = who(entry.author);
  switch (entry.kind) {
    case 'opened':
      return t('room-act-opened', { name });
    case 'joined': {
      const person = String(entry.data['person'] ?? '');
      const joined = who(person, entry.data);
      return person === entry.author ? t('room-act-joined', { name }) : t('room-act-added', { name: joined, by: name });
    }
    case 'checklist':
      return t('room-act-checklist', {
        name,
        item: labels.term('checklist_items', String(entry.data['item'] ?? '')),
        state: labels.term('checklist_states', String(entry.data['state'] ?? '')),
      });
    case 'acknowledged':
      return t('room-act-acknowledged', { name });
    case 'restricted':
      return entry.caveats.length === 0
        ? t('caveat-act-lifted', { name })
        : t('caveat-act-restricted', { name, caveats: list(entry.caveats.map((one) => labels.term('caveats', one))) });
    case 'accepted':
      return t('caveat-act-accepted', {
        name,
        caveats: list(((entry.data['accepted'] ?? []) as string[]).map((one) => labels.term('caveats', one))),
      });
    case 'withdrawal':
      return t('room-act-withdrawal', { name });
    case 'escalated':
      return entry.data['rung'] === 'secretariat'
        ? t('room-act-escalated-secretariat', { network: labels.network(String(entry.data['network'])) })
        : t(entry.data['by'] ? 'room-act-called-in' : entry.data['level'] === 0 ? 'room-act-on-duty' : 'room-act-escalated', {
            by: spelled(namedAs(entry.data['by'], entry.data['by_names'])),
            names: list(toldOf(entry).map((one) => who(one.person, one))),
          });
    case 'promised':
      return t('room-act-promised', { name, at: times.moment(new Date(String(entry.data['by']))) });
    case 'subject':
      return t('room-act-subject', { name });
    case 'phoned':
      return t('room-act-phoned', { name });
    case 'urgency':
      return t('room-act-urgency', { name, urgency: labels.term('urgencies', String(entry.data['urgency'])) });
    case 'glass_broken':
      return t('room-act-glass', {
        name: who(String(entry.data['person'] ?? ''), entry.data),
        second: spelled(namedAs(entry.data['agreed_by'], entry.data['agreed_names'])),
        minutes: t('glass-minutes-count', { count: Number(entry.data['minutes']) }),
      });
    case 'assigned':
      return t('room-act-assigned', {
        by: who(entry.author, namedAs(entry.data['by'], entry.data['by_names'])),
        name: who(String(entry.data['person'] ?? ''), entry.data),
      });
    case 'held':
      return t('room-act-held', { name });
    case 'released':
      return t('room-act-released', { name });
    case 'left': {
      const successor = entry.data['successor'];
      return typeof successor === 'string'
        ? t('room-act-handed', { name, successor: who(successor) })
        : t('room-act-left', { name });
    }
    case 'offered':
      return t('room-act-offered', { name, successor: who(String(entry.data['person'] ?? ''), entry.data) });
    case 'taken_over':
      return t('room-act-taken-over', { name, giver: who(String(entry.data['from'] ?? '')) });
    case 'lapsed':
      return t('room-act-lapsed', { name: who(entry.author, entry.data) });
    case 'proposed':
      return t('room-act-proposed', { by: name, names: list(toldOf(entry).map((one) => who(one.person, one))) });
    case 'agreed':
      return t('room-act-agreed', { name });
    case 'declined':
      return t('room-act-declined', { name: who(entry.author, entry.data) });
    case 'frozen':
      return t('room-act-frozen');
    case 'resumed':
      return t('room-act-resumed');
    case 'closed':
      if (entry.data['by_clock']) return t('room-act-closed-by-clock');
      return entry.data['outcome']
        ? t('room-act-closed', { name, outcome: labels.term('outcomes', String(entry.data['outcome'])) })
        : t('room-act-ended', { name });
    default:
      return null;
  }
}

/** How an entry names somebody who need not be in the room. */
interface Named {
  readonly display_name?: string;
  readonly names?: Record<string, string>;
}

const namedAs = (name: unknown, names: unknown) => ({ display_name: name, names }) as Named;

/** Whom an escalation reached, or who waits to be let in. */
function toldOf(entry: Entry): (Named & { person: string })[] {
  return Array.isArray(entry.data['people']) ? (entry.data['people'] as (Named & { person: string })[]) : [];
}

/** UNTOC 18(14): whoever noted a call confirms it in writing, in reply to the note. */
function ConfirmCall({ entry, onAim }: { readonly entry: Entry; readonly onAim: (aim: Aim) => void }) {
  const { t } = useLanguage();
  const times = useTimes();
  const by = times.moment(new Date(String(entry.data['confirm_by'])));
  return (
    <p>
      {t('room-act-confirm-by', { by })}{' '}
      <Button look="bare" onPress={() => onAim({ act: 'reply', entry })}>
        {t('room-act-confirm')}
      </Button>
    </p>
  );
}

/** Why somebody outside the room may read it. */
function GlassReason({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage();
  return <p dir="auto">{t('room-act-glass-reason', { reason: String(entry.data['reason'] ?? '') })}</p>;
}

/** What whoever takes over finds undone. */
function StillOpen({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage();
  const list = useList();
  const open = (entry.data['open'] ?? []) as (keyof typeof OPEN_WORDS)[];
  if (!entry.data['successor'] || open.length === 0) return null;
  return <p>{t('left-open', { things: list(open.map((one) => t(OPEN_WORDS[one]))) })}</p>;
}

function ClosedDetails({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage();
  const times = useTimes();
  const reference = entry.data['formal_reference'];
  return (
    <>
      {entry.body ? <Body text={entry.body} language={entry.language} className="act-note" /> : null}
      {typeof reference === 'string' && reference ? <p>{t('room-act-formal', { reference })}</p> : null}
      {typeof entry.data['request_on'] === 'string' ? (
        <p>{t('room-act-request-on', { day: times.day(new Date(entry.data['request_on']), 'UTC') })}</p>
      ) : null}
      {entry.data['outcome'] ? (
        <p>{entry.data['central_authority_informed'] ? t('room-act-informed') : t('room-act-not-informed')}</p>
      ) : null}
    </>
  );
}
