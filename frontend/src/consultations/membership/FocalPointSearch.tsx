import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Fault } from '../../ui/Fault';
import { TextField } from '../../ui/Field';
import { searchQuery } from '../consultation-queries';
import { FocalPointChoice } from '../FocalPointChoice';
import '../add-focal-point.css';

interface Props {
  readonly label: string;
  readonly chosen: Card | null;
  readonly onChoose: (card: Card | null) => void;
  /** The entries of those who are in the room already. */
  readonly inRoom?: ReadonlySet<string | null>;
  /** Only people of these States; of all where it is left out. */
  readonly of?: readonly string[];
  /** For opening a consultation: nobody of one's own State is asked by one. */
  readonly asked?: boolean;
  readonly fault?: string | null;
}

/** Finds one colleague by typing. */
export function FocalPointSearch({ label, chosen, onChoose, inRoom, of, asked = false, fault = null }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const found = useQuery({ ...searchQuery(wanted, of), placeholderData: keepPreviousData });
  const hits = (wanted === '' ? [] : (found.data?.hits ?? [])).map((hit) => hit.card);
  return (
    <div className="add-search">
      <TextField
        label={label}
        fault={fault}
        type="search"
        autoComplete="off"
        value={typed}
        dir={typed ? 'auto' : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChoose(null);
        }}
      />
      <p className="small quiet" role="status">
        {wanted !== '' && found.isSuccess ? t('room-add-found', { count: hits.length }) : null}
      </p>
      {found.error ? (
        <Fault title={t('room-add-search-failed')} error={found.error} onRetry={() => void found.refetch()} />
      ) : null}
      {hits.length > 0 ? (
        <ul className="add-list" aria-busy={found.isFetching}>
          {hits.map((card) => (
            <FocalPointChoice
              key={card.id}
              card={card}
              inRoom={inRoom?.has(card.id) ?? false}
              disabled={(inRoom?.has(card.id) ?? false) || (asked && !card.abilities.consult)}
              chosen={chosen?.id === card.id}
              onChoose={() => onChoose(card)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
