import { Link } from 'wouter';
import type { Advice, Card } from '../api/types';
import { ReportedMarks } from '../directory/ReportedMarks';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { ButtonLink } from '../ui/Button';
import { Dotted } from '../ui/Dotted';
import { LocalTime } from '../ui/LocalTime';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { ChannelWords } from './ChannelWords';
import type { Question } from './question';
import { openingAddress } from './question';
import { Reasons } from './Reasons';

/** One focal point to ask: who, why, by which channel, and who answers instead. */
export function Advised({ advice, question }: { readonly advice: Advice; readonly question: Question }) {
  const { card } = advice;
  return (
    <article className="advised">
      <div className="advised-who">
        <Who card={card} />
        <Reasons reasons={advice.reasons} />
      </div>
      <div className="advised-how">
        <LocalTime
          jurisdiction={card.jurisdiction}
          zone={card.time_zone}
          hours={card.working_hours}
          working={card.reachability.state === 'working_hours' || card.reachability.state === 'off_hours'}
        />
        <How card={card} channel={advice.channel} question={question} />
      </div>
    </article>
  );
}

interface HowProps {
  readonly card: Card;
  readonly channel: Advice['channel'];
  readonly question: Question;
}

/** By which channel, who answers instead, and the way to a consultation: with whoever stands in while they are away. */
export function How({ card, channel, question }: HowProps) {
  const { code, t } = useLanguage();
  const instead = card.stand_in ?? card.alternate;
  const whom = card.stand_in ?? card;
  return (
    <>
      <ChannelWords channel={channel} />
      {instead ? (
        <p className="small">
          <Link href={`/directory/${instead.id}`}>
            {t(card.stand_in ? 'whom-stand-in' : 'whom-alternate', { name: leadingName(instead, code).lead.text })}
          </Link>
        </p>
      ) : null}
      {card.abilities.consult ? (
        <ButtonLink
          href={openingAddress(whom.id, question)}
          look="primary"
          label={t('directory-consult-with', { name: leadingName(whom, code).lead.text })}
        >
          {t(card.stand_in ? 'whom-consult-stand-in' : 'directory-consult')}
        </ButtonLink>
      ) : null}
    </>
  );
}

export function Who({ card }: { readonly card: Card }) {
  const { code } = useLanguage();
  const labels = useLabels();
  const position = spokenName(card.position, code);
  const authority = spokenName(card.authority.names, code);
  return (
    <>
      <h4 className="advised-name">
        <Link href={`/directory/${card.id}`} data-row-link>
          <PersonName person={card} />
        </Link>
      </h4>
      <p>
        <bdi lang={position.lang}>{position.text}</bdi>
      </p>
      <Dotted className="quiet small">
        <bdi lang={authority.lang}>{authority.text}</bdi>
        {[...new Set(card.memberships.map((one) => labels.network(one.network)))].map((network) => (
          <b key={network}>{network}</b>
        ))}
      </Dotted>
      <ReportedMarks card={card} />
    </>
  );
}
