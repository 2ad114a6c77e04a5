import { useWords } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import type { Kept } from './useKeptDraft';

/** Whether what is typed would survive the page. */
export function DraftLine({ kept }: { readonly kept: Kept }) {
  const t = useWords();
  const times = useTimes();
  return (
    <p className="small quiet opening-kept">
      {kept.state === 'kept'
        ? t('consultation-draft-kept', { at: times.clock(kept.at) })
        : kept.state === 'failed'
          ? t('consultation-draft-not-kept')
          : t('consultation-draft-about')}
    </p>
  );
}
