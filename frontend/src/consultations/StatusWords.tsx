import type { RoomSummary } from '../api/types';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { WITHOUT_SIDES } from './membership/membership-words';
import type { Reached } from './statuses';
import { behind } from './statuses';
import './status.css';

type Told = Pick<RoomSummary, 'status' | 'outcome'> &
  Partial<Pick<RoomSummary, 'kind' | 'frozen_at'>> & { readonly clocks: readonly Reached[] };

/** Where a consultation stands, in words: of several States asked, those furthest behind are named. */
export function StatusWords({ room }: { readonly room: Told }) {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const country = list(behind(room.clocks, room.status).map(labels.jurisdiction));
  const standing = room.kind !== undefined && WITHOUT_SIDES.has(room.kind);
  const words = {
    opened: () => (standing ? t('consultation-status-standing') : t('consultation-status-opened', { country })),
    acknowledged: () => t('consultation-status-acknowledged', { country }),
    answered: () => t('consultation-status-answered', { country }),
    closed: () =>
      room.outcome
        ? t('consultation-status-outcome', { outcome: labels.term('outcomes', room.outcome) })
        : t('consultation-status-closed'),
  }[room.status]();
  return (
    <span className="status-words" data-status={room.status}>
      {room.frozen_at && room.status !== 'closed' ? t('consultation-status-frozen') : words}
    </span>
  );
}
