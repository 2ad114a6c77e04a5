import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';

/** What was corrected or withdrawn leaves a mark of when, never a hole in the record. */
export function Tombstone({ fate }: { readonly fate: Entry }) {
  const t = useWords();
  const times = useTimes();
  const at = times.clock(new Date(fate.at));
  return (
    <p className="tombstone">
      {fate.kind === 'withdrawal' ? t('room-withdrawn', { at }) : t('room-corrected', { at })}
    </p>
  );
}
