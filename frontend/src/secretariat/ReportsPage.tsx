import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Desk } from './Desk';
import { LookAlikes } from './LookAlikes';
import { ResolveDialog } from './ResolveDialog';
import { ReviewRow } from './ReviewRow';
import type { Review } from './secretariat-queries';
import { reviewsQuery } from './secretariat-queries';

/** Problems that were reported with entries, the oldest first; below them, what was dealt with lately. */
export default function ReportsPage() {
  const t = useWords();
  const open = useQuery(reviewsQuery(false));
  const resolved = useQuery(reviewsQuery(true));
  const [resolving, setResolving] = useState<Review | null>(null);
  return (
    <Desk
      title={t('secretariat-reports')}
      about={t('secretariat-reports-about')}
      error={open.error ?? resolved.error}
      onRetry={() => void Promise.all([open.refetch(), resolved.refetch()])}
      waiting={!open.data || !resolved.data}
    >
      <section aria-labelledby="reports-open">
        <h2 className="gazette" id="reports-open">
          {t('secretariat-reports-open')} <span className="desk-count">{open.data?.total}</span>
        </h2>
        {open.data?.total === 0 ? <p className="desk-nothing">{t('secretariat-reports-none')}</p> : null}
        <ul>
          {open.data?.reviews.map((review) => (
            <ReviewRow key={review.id} review={review}>
              <Button look="primary" onPress={() => setResolving(review)}>
                {t('secretariat-resolve')}
              </Button>
            </ReviewRow>
          ))}
        </ul>
      </section>
      <LookAlikes />
      {resolved.data?.total ? (
        <section aria-labelledby="reports-resolved">
          <h2 className="gazette" id="reports-resolved">
            {t('secretariat-reports-resolved')} <span className="desk-count">{resolved.data.total}</span>
          </h2>
          <ul>
            {resolved.data.reviews.map((review) => (
              <ReviewRow key={review.id} review={review} />
            ))}
          </ul>
        </section>
      ) : null}
      {resolving ? <ResolveDialog review={resolving} onClose={() => setResolving(null)} /> : null}
    </Desk>
  );
}
