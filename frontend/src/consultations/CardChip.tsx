import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, ask } from '../api/client';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import './card-chip.css';

/** Asked of a list, so that an entry which is hidden or gone is an empty answer and not a refusal. */
const sharedCardQuery = (id: string) =>
  queryOptions({
    queryKey: ['shared-card', id],
    queryFn: async ({ signal }) => {
      const found = await ask(api.GET('/api/directory/cards', { params: { query: { id: [id] } }, signal }));
      return found[0] ?? null;
    },
  });

/** An entry of the directory named in a message: the person for who may see it, and otherwise only that there is one. */
export function CardChip({ id }: { readonly id: string }) {
  const t = useWords();
  const labels = useLabels();
  const { data: card } = useQuery(sharedCardQuery(id));
  if (!card) return <span className="card-chip quiet">{card === null ? t('card-chip-hidden') : t('card-chip')}</span>;
  return (
    <Link className="card-chip" href={`/directory/${id}`}>
      <Tile code={card.jurisdiction} label={labels.jurisdiction(card.jurisdiction)} />
      <span>
        <PersonName person={card} />
      </span>
    </Link>
  );
}
