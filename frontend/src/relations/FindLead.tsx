import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, ask } from '../api/client';
import type { Card } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { leadingName } from '../ui/person-name';
import { Tile } from '../ui/Tile';
import type { Profession } from './route-form';

interface Props {
  readonly jurisdictions: readonly string[];
  readonly known: (id: string) => boolean;
  readonly onFound: (card: Card, profession: Profession) => void;
}

const SHOWN = 5;

/** A lead who is not among those gathered: found by name, and appointed for one profession. */
export function FindLead({ jurisdictions, known, onFound }: Props) {
  const { t, code } = useLanguage();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['find-lead', sought, jurisdictions],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/directory/search', {
          params: { query: { q: sought, jurisdiction: [...jurisdictions], limit: SHOWN } },
          signal,
        }),
      ),
    enabled: sought.length > 1 && jurisdictions.length > 0,
    placeholderData: keepPreviousData,
  });
  const cards = sought.length > 1 ? (found.data?.hits ?? []).map((hit) => hit.card).filter((card) => !known(card.id)) : [];
  return (
    <div className="find-lead">
      <TextField
        label={t('route-find-lead')}
        type="search"
        autoComplete="off"
        value={typed}
        dir={typed ? 'auto' : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul>
        {cards.map((card) => {
          const { lead } = leadingName(card, code);
          return (
            <li key={card.id} className="find-lead-line">
              <span>
                <Tile code={card.jurisdiction} /> <bdi lang={lead.lang}>{lead.text}</bdi>
              </span>
              <span className="find-lead-acts">
                <Button onPress={() => onFound(card, 'prosecutor')}>{t('route-add-prosecutor')}</Button>
                <Button onPress={() => onFound(card, 'investigator')}>{t('route-add-investigator')}</Button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
