import { Link } from 'wouter';
import type { Card } from '../api/types';
import { spokenName } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { Badge } from '../ui/Badge';
import { LocalTime } from '../ui/LocalTime';
import { PersonName } from '../ui/PersonName';

/** A colleague in two lines: who, where they sit, what time it is there. */
export function PersonAt({ card, lead = false }: { readonly card: Card; readonly lead?: boolean }) {
  const { t, code } = useLanguage();
  const position = spokenName(card.position, code);
  const authority = spokenName(card.authority.names, code);
  return (
    <li className="person-at">
      <p className="person-at-name">
        <Link href={`/directory/${card.id}`}>
          <PersonName person={card} />
        </Link>{' '}
        {lead ? (
          <Badge tone="good" sign="★">
            {t('route-lead')}
          </Badge>
        ) : null}
      </p>
      <p className="small">
        <bdi lang={position.lang}>{position.text}</bdi>
      </p>
      <p className="small quiet">
        <bdi lang={authority.lang}>{authority.text}</bdi>
      </p>
      <LocalTime
        jurisdiction={card.jurisdiction}
        zone={card.time_zone}
        hours={card.working_hours}
        working={card.reachability.state === 'working_hours' || card.reachability.state === 'off_hours'}
      />
    </li>
  );
}
