import { useReference } from '../../api/reference';
import { useSession } from '../../api/session';
import type { RoomSummary } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useCollator } from '../../language/lists';
import { useWords } from '../../language/LanguageProvider';
import { CheckField, SelectField } from '../../ui/Field';
import { KIND_WORDS } from '../membership/membership-words';
import type { Filter } from './filters';
import { statesOf } from './filters';
import './room-filters.css';

interface Props {
  readonly rooms: readonly RoomSummary[];
  readonly chosen: URLSearchParams;
  readonly onChoose: (name: Filter, value: string) => void;
}

/** Which consultations to show. The address keeps it, so that a choice can be kept as a bookmark and sent to nobody. */
export function RoomFilters({ rooms, chosen, onChoose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const collator = useCollator();
  const own = useSession().person.jurisdiction;
  const urgencies = useReference()?.urgencies ?? [];
  const state = chosen.get('state') ?? '';
  const states = new Set([...rooms.flatMap(statesOf), ...(state ? [state] : [])]);
  if (own) states.delete(own);
  const all = { value: '', label: t('consultation-filter-all') };
  const kinds = [...new Set(rooms.map((room) => room.kind))];
  return (
    <div className="room-filters" role="group" aria-label={t('consultation-filter')}>
      <SelectField
        label={t('consultation-filter-state')}
        value={state}
        options={[
          all,
          ...[...states]
            .map((code) => ({ value: code, label: labels.jurisdiction(code) }))
            .toSorted((one, other) => collator.compare(one.label, other.label)),
        ]}
        onChoose={(value) => onChoose('state', value)}
      />
      <SelectField
        label={t('consultation-filter-urgency')}
        value={chosen.get('urgency') ?? ''}
        options={[all, ...urgencies.map(({ code }) => ({ value: code, label: labels.term('urgencies', code) }))]}
        onChoose={(value) => onChoose('urgency', value)}
      />
      <SelectField
        label={t('consultation-filter-kind')}
        value={chosen.get('kind') ?? ''}
        options={[all, ...kinds.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) }))]}
        onChoose={(value) => onChoose('kind', value)}
      />
      <CheckField
        label={t('consultation-filter-unread')}
        checked={chosen.has('unread')}
        onChange={(on) => onChoose('unread', on ? '1' : '')}
      />
    </div>
  );
}
