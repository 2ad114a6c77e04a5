import { useLabels } from '../../language/labels';
import { useLanguage } from '../../language/LanguageProvider';
import { useTimes } from '../../language/times';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { leadingDisplayName } from '../../ui/person-name';
import { Tile } from '../../ui/Tile';
import type { Alert } from './contact-queries';

interface Props {
  readonly alert: Alert;
  readonly onReview: (name: string) => void;
  readonly onLift: (name: string) => void;
}

/** What happened, to whom, when; and what the secretariat can do about it. */
export function AlertLine({ alert, onReview, onLift }: Props) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const labels = useLabels();
  const name = leadingDisplayName(alert.person, code).lead;
  const kinds: Record<Alert['kind'], string> = {
    listed_a_day: t('use-listed'),
    reveals_a_day: t('use-revealed'),
    canary: t('use-canary'),
    urgent_search: t('use-urgent-search'),
    urgent_reveal: alert.details['beyond'] === true ? t('use-urgent-beyond') : t('use-urgent'),
  };
  return (
    <li className="alert-line">
      <Tile code={alert.person.jurisdiction} />
      <div className="alert-what">
        <p>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {alert.suspended && !alert.kind.startsWith('urgent') ? (
            <Badge tone="urgent" sign="!">
              {t('use-suspended')}
            </Badge>
          ) : null}
        </p>
        <p>{kinds[alert.kind]}</p>
        <p className="small quiet">
          <bdi>{labels.network(alert.network)}</bdi> · <bdi>
            <time dateTime={alert.at}>{times.moment(new Date(alert.at))}</time>
          </bdi>
        </p>
        {alert.reviewed_at ? (
          <p className="small quiet">{t('use-reviewed', { time: times.moment(new Date(alert.reviewed_at)) })}</p>
        ) : null}
      </div>
      <div className="alert-acts">
        {alert.suspended && !alert.kind.startsWith('urgent') ? (
          <Button aria-label={t('use-lift-label', { name })} onPress={() => onLift(name)}>
            {t('use-lift')}
          </Button>
        ) : null}
        {alert.reviewed_at ? null : (
          <Button aria-label={t('use-review-label', { name })} onPress={() => onReview(name)}>
            {t('use-review')}
          </Button>
        )}
      </div>
    </li>
  );
}
