import type { Entry, Room } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { seenBy } from './seen';

interface Props {
  readonly room: Room;
  readonly entries: readonly Entry[];
  readonly me: string;
}

export function SeenLine({ room, entries, me }: Props) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const seen = seenBy(entries, room.participants, me);
  if (!seen || seen.jurisdictions.length === 0) return null;
  const countries = list(seen.jurisdictions.map(labels.jurisdiction));
  return <li className="log-seen">{t('room-seen', { count: seen.jurisdictions.length, countries })}</li>;
}
