import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams, useSearch } from 'wouter';
import { ApiError } from '../api/errors';
import { useSession } from '../api/session';
import { useJurisdictionOptions } from '../directory/editing/useJurisdictionOptions';
import { useWords } from '../language/LanguageProvider';
import { Fault } from '../ui/Fault';
import { SelectField } from '../ui/Field';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { rotaQuery } from './rota-queries';
import { RotaWeek } from './RotaWeek';
import './rota.css';

/** The duty roster of a jurisdiction, a week at a time. The address names both, so that a week can be sent to somebody. */
export default function RotaPage() {
  const t = useWords();
  const jurisdictions = useJurisdictionOptions();
  const { person } = useSession();
  const [, go] = useLocation();
  const { jurisdiction: named } = useParams<{ jurisdiction?: string }>();
  const week = new URLSearchParams(useSearch()).get('week');
  const jurisdiction = named ?? person.jurisdiction ?? 'KZ';
  const { data: rota, error, refetch } = useQuery(rotaQuery(jurisdiction, week));
  const hidden = error instanceof ApiError && error.status === 404;
  return (
    <div className="page rota">
      <PageHeading title={t('rota-title')} />
      <p className="rota-lead">{t('rota-lead')}</p>
      <div className="rota-where">
        <SelectField
          label={t('rota-jurisdiction')}
          value={jurisdiction}
          options={jurisdictions}
          onChoose={(chosen) => go(`/directory/duty/${chosen}${week ? `?week=${week}` : ''}`)}
        />
      </div>
      {hidden ? <p className="quiet">{t('rota-nothing')}</p> : null}
      {error && !hidden ? <Fault title={t('rota-failed')} error={error} onRetry={() => void refetch()} /> : null}
      {rota || error ? null : <Waiting rows={7} />}
      {rota && !error ? <RotaWeek key={`${rota.jurisdiction} ${rota.week}`} rota={rota} asked={week} /> : null}
    </div>
  );
}
