import { Link } from 'wouter';
import type { Card } from '../api/types';
import { useLabels } from '../language/labels';
import { useList } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import { OWN_ZONE, useTimes } from '../language/times';
import { DayStrip } from '../ui/DayStrip';
import { HolidayName } from '../ui/HolidayName';
import { PersonName } from '../ui/PersonName';
import { useNow } from '../ui/useNow';
import { OpensIn, ReachabilityWords } from './ReachabilityWords';
import { weekInOrder } from './week';
import { Fact, Section } from './Section';
import './hours.css';

/** Days on which office hours do not count. */
const CLOSED: ReadonlySet<string> = new Set(['weekend', 'holiday', 'absent']);

/** Their day beside mine. */
export function HoursSection({ card }: { readonly card: Card }) {
  const t = useWords();
  const times = useTimes();
  const labels = useLabels();
  const list = useList();
  const now = new Date(useNow());
  const city = labels.city(card.jurisdiction, card.time_zone);
  return (
    <Section title={t('card-hours')}>
      <div className="hours-now">
        <p className="hours-clock">
          <time dateTime={now.toISOString()}>{times.clock(now, card.time_zone)}</time> <bdi>{city}</bdi>
        </p>
        <p className="quiet small">{t('card-own-time', { time: times.weekdayClock(now, OWN_ZONE) })}</p>
        <DayStrip
          zone={card.time_zone}
          hours={card.working_hours}
          working={!CLOSED.has(card.reachability.state)}
          size="large"
        />
        <div className="hours-scale" aria-hidden="true">
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </div>
        <p className="hours-words">
          <ReachabilityWords card={card} />
          {card.reachability.holiday ? (
            <>
              {' '}
              <span className="quiet">
                <HolidayName names={card.reachability.holiday} />
              </span>
            </>
          ) : null}
          <OpensIn card={card} />
        </p>
      </div>
      <dl>
        <Fact name={t('card-working-days')}>
          {list(weekInOrder(card.working_days).map((day) => times.weekday(day)))}
        </Fact>
        <Fact name={t('card-working-hours')}>
          {t('card-hours-span', { start: card.working_hours.start, end: card.working_hours.end, city })}
        </Fact>
        <Others card={card} />
      </dl>
    </Section>
  );
}

/** Who answers instead: whoever stands in now, and the alternate. */
function Others({ card }: { readonly card: Card }) {
  const t = useWords();
  const { stand_in: standIn, alternate } = card;
  return (
    <>
      {standIn ? (
        <Fact name={t('card-stand-in')}>
          <Colleague person={standIn} />
        </Fact>
      ) : null}
      {alternate && alternate.id !== standIn?.id ? (
        <Fact name={t('card-alternate')}>
          <Colleague person={alternate} />
        </Fact>
      ) : null}
      {card.alternate_missing ? (
        <Fact name={t('card-alternate')}>
          <span className="caution-text">{t('card-alternate-missing')}</span>
        </Fact>
      ) : null}
    </>
  );
}

function Colleague({ person }: { readonly person: NonNullable<Card['alternate']> }) {
  return (
    <Link href={`/directory/${person.id}`}>
      <PersonName person={person} />
    </Link>
  );
}
