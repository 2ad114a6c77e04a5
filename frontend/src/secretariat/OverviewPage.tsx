import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useLabels } from '../language/labels';
import { useList } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { useTimes } from '../language/times';
import { Tile } from '../ui/Tile';
import { useSheetName } from '../ui/useSheetName';
import { Desk } from './Desk';
import type { Queue, WaitingDraft } from './secretariat-queries';
import { overviewQuery } from './secretariat-queries';

const QUEUES = {
  second_word: { href: '/secretariat/people', title: 'secretariat-queue-second-word' },
  reports: { href: '/secretariat/reports', title: 'secretariat-queue-reports' },
  look_alikes: { href: '/secretariat/reports', title: 'secretariat-queue-look-alikes' },
  alone: { href: '/secretariat/without-alternate', title: 'secretariat-queue-alone' },
  stale: { href: '/secretariat/unconfirmed?freshness=stale', title: 'secretariat-queue-stale' },
  due: { href: '/secretariat/unconfirmed?freshness=due', title: 'secretariat-queue-due' },
  gaps: { href: '/secretariat/gaps', title: 'secretariat-queue-gaps' },
  unanswered: { href: '/secretariat/gaps', title: 'secretariat-queue-unanswered' },
  drafts: { href: '/directory/sheets', title: 'secretariat-queue-drafts' },
  alerts: { href: '/secretariat/directory-use', title: 'secretariat-queue-alerts' },
  scheduled: { href: '/secretariat/states', title: 'secretariat-queue-scheduled' },
  data_requests: { href: '/secretariat/data-requests', title: 'right-desk-title' },
} as const satisfies Record<Queue['name'], { href: string; title: MessageId }>;

/** What waits, with the age of the oldest: the secretariat's first look in the morning. */
export default function OverviewPage() {
  const t = useWords();
  const labels = useLabels();
  const list = useList();
  const { data, error, refetch } = useQuery(overviewQuery);
  return (
    <Desk
      title={t('secretariat-title')}
      about={data ? t('secretariat-about', { networks: list(data.networks.map(labels.network)) }) : ''}
      error={error}
      onRetry={() => void refetch()}
      waiting={!data}
    >
      <ul className="desk-queues">
        {data?.queues.map((queue) => (
          <QueueRow key={queue.name} queue={queue} />
        ))}
      </ul>
      {data && data.drafts.length > 0 ? <Drafts drafts={data.drafts} /> : null}
    </Desk>
  );
}

/** Sheets that wait to be published, each one step away. */
function Drafts({ drafts }: { readonly drafts: readonly WaitingDraft[] }) {
  const t = useWords();
  const times = useTimes();
  const name = useSheetName();
  return (
    <section aria-labelledby="desk-drafts">
      <h2 id="desk-drafts" className="gazette">
        {t('secretariat-queue-drafts')}
      </h2>
      <ul className="desk-list">
        {drafts.map((draft) => (
          <li key={draft.jurisdiction} className="desk-row">
            <Tile code={draft.jurisdiction} />
            <div className="desk-row-main">
              <Link href={`/directory/sheets/${draft.jurisdiction}/edit`}>{name(draft)}</Link>
              <span className="small quiet">
                {t('secretariat-draft-since', { day: times.day(new Date(draft.drafted_at)) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QueueRow({ queue }: { readonly queue: Queue }) {
  const t = useWords();
  const times = useTimes();
  const { href, title } = QUEUES[queue.name];
  return (
    <li className="desk-queue" data-waiting={queue.number > 0}>
      <span className="desk-number">{queue.number}</span>
      <span>
        <Link href={href}>{t(title)}</Link>
        <span className="small quiet desk-oldest">
          {queue.oldest ? t('secretariat-oldest', { day: times.day(new Date(queue.oldest)) }) : t('secretariat-nothing')}
        </span>
      </span>
    </li>
  );
}
