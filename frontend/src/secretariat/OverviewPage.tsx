import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useLabels } from '../language/labels';
import { useList } from '../language/lists';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { useTimes } from '../language/times';
import { Desk } from './Desk';
import type { Queue } from './secretariat-queries';
import { overviewQuery } from './secretariat-queries';

const QUEUES = {
  reports: { href: '/secretariat/reports', title: 'secretariat-queue-reports' },
  stale: { href: '/secretariat/unconfirmed?freshness=stale', title: 'secretariat-queue-stale' },
  due: { href: '/secretariat/unconfirmed?freshness=due', title: 'secretariat-queue-due' },
  gaps: { href: '/secretariat/gaps', title: 'secretariat-queue-gaps' },
  alerts: { href: '/secretariat/directory-use', title: 'secretariat-queue-alerts' },
  scheduled: { href: '/secretariat/states', title: 'secretariat-queue-scheduled' },
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
    </Desk>
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
