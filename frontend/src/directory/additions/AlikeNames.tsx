import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { PersonName } from '../../ui/PersonName';
import { AuthorityLine } from '../AuthorityLine';
import { alikeQuery } from './additions-queries';
import './additions.css';

interface Props {
  readonly network: string;
  readonly name: string;
}

/** Entries of the network under the same or nearly the same name, in whatever script: perhaps the person is there already. */
export function AlikeNames({ network, name }: Props) {
  const t = useWords();
  const labels = useLabels();
  const { data } = useQuery({ ...alikeQuery(network, name), enabled: name !== '' && network !== '' });
  if (!data) return null;
  const alike = data.hits.filter(({ match }) => match && match.confidence !== 'near');
  return (
    <div className="alike-names" data-found={alike.length > 0} role="status">
      {alike.length > 0 ? (
        <>
          <p>{t('additions-alike', { network: labels.network(network) })}</p>
          <ul>
            {alike.map(({ card }) => (
              <li key={card.id}>
                <Link href={`/directory/${card.id}`} target="_blank">
                  <PersonName person={card} />
                </Link>
                <AuthorityLine card={card} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="small quiet">{t('additions-alike-none', { network: labels.network(network) })}</p>
      )}
    </div>
  );
}
