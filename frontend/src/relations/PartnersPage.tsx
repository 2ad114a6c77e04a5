import { useQuery } from '@tanstack/react-query';
import type { Partner } from '../api/types';
import { useTurns } from '../directory/useTurns';
import { useLabels } from '../language/labels';
import type { MessageId } from '../language/message-ids';
import { useWords } from '../language/LanguageProvider';
import { Fault } from '../ui/Fault';
import { Illustrative } from '../ui/Illustrative';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { PersonAt } from './PersonAt';
import { partnersQuery } from './relation-queries';
import { RelationsNav } from './RelationsNav';
import './relations.css';

/** What each organisation is; one without words here shows its names only. */
const ABOUT = {
  caricc: 'partner-caricc',
  eurojust: 'partner-eurojust',
  globe: 'partner-globe',
  carin: 'partner-carin',
  'arin-wca': 'partner-arin-wca',
  'arin-ap': 'partner-arin-ap',
  'mena-arin': 'partner-mena-arin',
  wacap: 'partner-wacap',
  pcjs: 'partner-pcjs',
  gljcn: 'partner-gljcn',
  emjnet: 'partner-emjnet',
  oas: 'partner-oas',
} as const satisfies Record<string, MessageId>;

/** `/directory/partners`: organisations beside the networks, and their liaison officers. */
export default function PartnersPage() {
  const t = useWords();
  const partners = useQuery(partnersQuery);
  useTurns((partners.data ?? []).flatMap((partner) => partner.liaison), partners.refetch);
  return (
    <div className="page relations">
      <PageHeading title={t('relations-partners')} />
      <RelationsNav />
      <p className="relations-lead quiet">{t('partners-lead')}</p>
      {partners.isPending ? <Waiting /> : null}
      {partners.error ? (
        <Fault title={t('partners-failed')} error={partners.error} onRetry={() => void partners.refetch()} />
      ) : null}
      <ul className="partners">
        {(partners.data ?? []).map((partner) => (
          <PartnerCard key={partner.network} partner={partner} />
        ))}
      </ul>
      {partners.data?.some((partner) => partner.liaison.some((card) => card.illustrative)) ? <Illustrative /> : null}
    </div>
  );
}

function PartnerCard({ partner }: { readonly partner: Partner }) {
  const t = useWords();
  const labels = useLabels();
  const about = ABOUT[partner.network as keyof typeof ABOUT];
  return (
    <li className="partner">
      <h2 className="gazette">{labels.network(partner.network)}</h2>
      <p className="partner-name">{labels.networkName(partner.network)}</p>
      {about ? <p>{t(about)}</p> : null}
      <p className="small quiet">{t('partners-members', { count: partner.members })}</p>
      {partner.liaison.length === 0 ? (
        <p className="small quiet">{t('partners-no-liaison')}</p>
      ) : (
        <>
          <h3 className="route-side">{t('partners-liaison')}</h3>
          <ul className="partner-people">
            {partner.liaison.map((card) => (
              <PersonAt key={card.id} card={card} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
