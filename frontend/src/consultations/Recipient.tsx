import type { Card } from '../api/types';
import { spokenName, useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { LocalTime } from '../ui/LocalTime';
import { leadingName } from '../ui/person-name';
import { PersonName } from '../ui/PersonName';
import { Tile } from '../ui/Tile';

interface Props {
  readonly card: Card;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** Whom one is about to ask, and whether they are at their desk. */
export function Recipient({ card, onRemove }: Props) {
  const { t, code } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const position = spokenName(card.position, code);
  const authority = spokenName(card.authority.names, code);
  const { state, opens_at: opensAt, reachable } = card.reachability;
  const words = {
    on_duty: () => t('consultation-on-duty'),
    working_hours: () => t('room-hours-working'),
    off_hours: () => t('room-hours-off'),
    weekend: () => t('room-hours-weekend'),
    holiday: () => t('reach-holiday'),
    absent: () => t('reach-absent'),
  };
  return (
    <li className="recipient">
      <Tile code={card.jurisdiction} />
      <div>
        <p className="recipient-name">
          <PersonName person={card} />
        </p>
        <p>
          <bdi lang={position.lang}>{position.text}</bdi>
        </p>
        <p className="quiet">
          <bdi lang={authority.lang}>{authority.text}</bdi> · <bdi>{labels.jurisdiction(card.jurisdiction)}</bdi>
        </p>
        <p className="recipient-time">
          <LocalTime
            jurisdiction={card.jurisdiction}
            zone={card.time_zone}
            hours={card.working_hours}
            working={state !== 'weekend'}
          />
          <span className="quiet">{words[state]()}</span>
          {!reachable && opensAt ? (
            <span className="quiet">{t('consultation-back-at', { at: times.weekdayClock(new Date(opensAt)) })}</span>
          ) : null}
        </p>
      </div>
      {onRemove ? (
        <Button
          look="bare"
          className="recipient-remove"
          aria-label={t('consultation-to-remove-named', { name: leadingName(card, code).lead.text })}
          onPress={onRemove}
        >
          {t('consultation-to-remove')}
        </Button>
      ) : null}
    </li>
  );
}
