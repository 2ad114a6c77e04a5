import { useEffect } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from './Button';
import { pageWithin, PAGE } from './pages';

interface Props {
  readonly offset: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

/** One page on or back; from a page whose last entry is settled, back to the last that has any. */
export function Pager({ offset, total, onOffset }: Props) {
  const t = useWords();
  const within = pageWithin(offset, total);
  useEffect(() => {
    if (within !== offset) onOffset(within);
  }, [within, offset, onOffset]);
  if (total <= PAGE) return null;
  return (
    <div className="actions">
      <Button isDisabled={offset === 0} onPress={() => onOffset(offset - PAGE)}>
        {t('secretariat-page-before')}
      </Button>
      <Button isDisabled={offset + PAGE >= total} onPress={() => onOffset(offset + PAGE)}>
        {t('secretariat-page-after')}
      </Button>
    </div>
  );
}
