import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { Button } from '../ui/Button';
import { LEVELS } from './agreement-words';
import { AgreementDialog } from './AgreementDialog';
import { Desk } from './Desk';
import { NetworkChoice, useOwnNetworks } from '../ui/NetworkChoice';
import { RetentionTerms } from './RetentionTerms';
import type { Agreement } from './secretariat-queries';
import { agreementsQuery } from './secretariat-queries';

/** What one's network shows to each other: now, from when, and what is to come. */
export default function AgreementsPage() {
  const t = useWords();
  const labels = useLabels();
  const own = useOwnNetworks();
  const [network, setNetwork] = useState(own[0] ?? '');
  const [changing, setChanging] = useState<Agreement | null>(null);
  const { data, error, refetch } = useQuery(agreementsQuery(network));
  const name = labels.network(network);
  return (
    <Desk
      title={t('secretariat-agreements')}
      about={t('agreement-about', { network: name })}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <NetworkChoice networks={own} chosen={network} onChoose={setNetwork} />
      <ul className="desk-list">
        {data?.agreements.map((each) => (
          <Row key={each.viewer_network} network={name} agreement={each} onChange={() => setChanging(each)} />
        ))}
      </ul>
      <RetentionTerms network={network} />
      {changing ? <AgreementDialog network={network} agreement={changing} onClose={() => setChanging(null)} /> : null}
    </Desk>
  );
}

interface RowProps {
  /** The acronym of one's own. */
  readonly network: string;
  readonly agreement: Agreement;
  readonly onChange: () => void;
}

function Row({ network, agreement, onChange }: RowProps) {
  const t = useWords();
  const labels = useLabels();
  const times = useTimes();
  const viewer = labels.network(agreement.viewer_network);
  return (
    <li className="desk-agreement">
      <div>
        <h2>{viewer}</h2>
        <p className="small quiet">{labels.networkName(agreement.viewer_network)}</p>
      </div>
      <dl>
        <dt className="small quiet">{t('agreement-sees', { viewer, network })}</dt>
        <dd>
          <span className="desk-level" data-level={agreement.level}>
            {t(LEVELS[agreement.level].name)}
          </span>
          {agreement.since ? (
            <span className="small quiet desk-below">
              {t('agreement-since', { day: times.day(new Date(agreement.since)) })}
            </span>
          ) : null}
          {agreement.coming.map((term) => (
            <span className="small desk-below" key={term.effective_from}>
              {t('agreement-coming', {
                level: t(LEVELS[term.level].name),
                day: times.day(new Date(term.effective_from), 'UTC'),
              })}
            </span>
          ))}
        </dd>
      </dl>
      <dl>
        <dt className="small quiet">{t('agreement-sees', { viewer: network, network: viewer })}</dt>
        <dd>
          <span className="desk-level" data-level={agreement.in_return}>
            {t(LEVELS[agreement.in_return].name)}
          </span>
        </dd>
      </dl>
      <div className="desk-row-acts">
        <Button aria-label={t('agreement-change-for', { network: viewer })} onPress={onChange}>
          {t('agreement-change')}
        </Button>
      </div>
    </li>
  );
}
