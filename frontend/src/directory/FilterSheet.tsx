import { useState } from 'react';
import type { SearchAnswer } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { Wanted } from './address';
import { chosenCount, withoutFilters } from './address';
import { Filters } from './Filters';

interface Props {
  readonly wanted: Wanted;
  readonly facets: SearchAnswer['facets'] | undefined;
  readonly onWanted: (wanted: Wanted) => void;
  /** "8 focal points", for the button that leads back to the list. */
  readonly show: string;
}

/** On phones: the filters as a sheet over the list, closed by the number of those it leaves. */
export function FilterSheet({ wanted, facets, onWanted, show }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const count = chosenCount(wanted);
  return (
    <div className="filter-sheet-open">
      <Button onPress={() => setOpen(true)}>
        {t('filters-title')}
        {count > 0 ? <span className="filters-count">{t('count', { count })}</span> : null}
      </Button>
      <Dialog title={t('filters-title')} open={open} onClose={() => setOpen(false)} sheet>
        <Filters wanted={wanted} facets={facets} onWanted={onWanted} />
        <div className="filter-sheet-foot">
          <Button look="primary" onPress={() => setOpen(false)}>
            {show}
          </Button>
          {count > 0 ? (
            <Button look="bare" onPress={() => onWanted(withoutFilters(wanted))}>
              {t('chips-clear')}
            </Button>
          ) : null}
        </div>
      </Dialog>
    </div>
  );
}
