import { useState } from 'react';
import type { FacetName, FacetValue } from '../api/types';
import { useCollator } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { CheckField } from '../ui/Field';
import { found, isAlphabetical, MANY, orderValues, shortened } from './facet-values';
import { useFacetLabels } from './useFacetLabels';

interface Props {
  readonly facet: FacetName;
  readonly answered: readonly FacetValue[];
  readonly chosen: readonly string[];
  /** The words typed: only when they change may an order by count change too. */
  readonly text: string;
  readonly onToggle: (value: string) => void;
}

export function FacetGroup({ facet, answered, chosen, text, onToggle }: Props) {
  const t = useWords();
  const labels = useFacetLabels();
  const collator = useCollator();
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<{ text: string; values: string[] }>({ text: '', values: [] });

  const settled = order.text === text ? order.values : [];
  const values = orderValues(facet, answered, chosen, (value) => labels.value(facet, value), collator, settled);
  if (!isAlphabetical(facet) && values.some((one) => !settled.includes(one.value))) {
    setOrder({ text, values: values.map((one) => one.value) });
  }
  if (values.length === 0) return null;

  const short = shortened(values);
  const shown = all ? found(values, words) : short;
  return (
    <fieldset className="facet">
      <legend>{labels.group(facet)}</legend>
      {all && values.length > MANY ? (
        <input
          type="text"
          className="control facet-find"
          aria-label={t('facet-find', { group: labels.group(facet) })}
          placeholder={t('facet-find-hint')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      ) : null}
      <div className="facet-values" data-long={all && values.length > MANY}>
        {shown.map((one) => (
          <CheckField
            key={one.value}
            label={one.label}
            checked={one.chosen}
            onChange={() => onToggle(one.value)}
            aside={
              <span className="facet-count">
                {one.isFloor ? t('count-floor', { count: one.count }) : t('count', { count: one.count })}
              </span>
            }
          />
        ))}
        {shown.length === 0 ? <p className="quiet small">{t('facet-find-none')}</p> : null}
      </div>
      {values.length > short.length ? (
        <Button look="bare" className="facet-more" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? t('facet-fewer') : t('facet-all', { count: values.length })}
        </Button>
      ) : null}
    </fieldset>
  );
}
