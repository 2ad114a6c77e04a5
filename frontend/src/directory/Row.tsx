import { Link } from 'wouter';
import type { Hit } from '../api/types';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { ButtonLink } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { LocalTime } from '../ui/LocalTime';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';
import { AuthorityLine } from './AuthorityLine';
import { FreshnessBadge } from './FreshnessBadge';
import { FoundAs } from './MatchWords';
import { OpensIn, ReachabilityWords } from './ReachabilityWords';
import { ReportedMarks } from './ReportedMarks';
import { Spoken } from './Spoken';
import { Star } from './Star';
import './row.css';

/** One focal point in the list. */
export function Row({ hit }: { readonly hit: Hit }) {
  const { code, t } = useLanguage();
  const labels = useLabels();
  const { card } = hit;
  const facts = [
    ...new Set(card.memberships.map((membership) => labels.term('roles', membership.role))),
    ...card.languages.map((language) => labels.term('languages', language.code)),
  ];
  return (
    <article className="row" data-row data-duty={card.reachability.state === 'on_duty'}>
      <Tile code={card.jurisdiction} />
      <div className="row-who">
        <h3>
          <Link href={`/directory/${card.id}`} data-row-link className="row-name">
            <PersonName person={card} />
          </Link>
        </h3>
        <p>
          <Spoken names={card.position} />
        </p>
        <AuthorityLine card={card} />
        <Dotted className="row-facts">
          {[...new Set(card.memberships.map((membership) => labels.network(membership.network)))].map((network) => (
            <b key={network}>{network}</b>
          ))}
          {facts}
        </Dotted>
        <FoundAs hit={hit} />
      </div>
      <div className="row-when">
        <ReachabilityWords card={card} />
        <LocalTime
          jurisdiction={card.jurisdiction}
          zone={card.time_zone}
          hours={card.working_hours}
          working={card.reachability.state !== 'weekend'}
        />
        <OpensIn card={card} />
        <FreshnessBadge card={card} />
        <ReportedMarks card={card} />
      </div>
      <div className="row-act">
        {card.abilities.consult ? (
          <ButtonLink
            href={`/consultations/new?to=${card.id}`}
            label={t('directory-consult-with', { name: leadingName(card, code).lead.text })}
          >
            {t('directory-consult')}
          </ButtonLink>
        ) : null}
        <Star card={card} />
      </div>
    </article>
  );
}
