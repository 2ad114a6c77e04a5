import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { PersonName } from '../ui/PersonName';
import { PROBLEMS, RESULTS } from '../ui/code-words';
import { Tile } from '../ui/Tile';
import type { Review } from './secretariat-queries';

interface Props {
  readonly review: Review;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One entry that was reported: who it is, who met with what, and how it ended. */
export function ReviewRow({ review, children }: Props) {
  const { t } = useLanguage();
  const labels = useLabels();
  const times = useTimes();
  const { entry } = review;
  const said = (each: Review['complaints'][number]) => {
    const words = { problem: t(PROBLEMS[each.problem]), who: each.reporter ?? '', at: times.moment(new Date(each.at)) };
    return each.jurisdiction
      ? t('secretariat-complaint', { ...words, country: labels.jurisdiction(each.jurisdiction) })
      : t('secretariat-complaint-by-secretariat', words);
  };
  return (
    <li className="desk-row">
      <Tile code={entry.jurisdiction} label={labels.jurisdiction(entry.jurisdiction)} />
      <div className="desk-row-main">
        <h3>
          {review.retired ? (
            <PersonName person={entry} />
          ) : (
            <Link href={`/directory/${entry.id}`}>
              <PersonName person={entry} />
            </Link>
          )}
        </h3>
        <ul className="desk-said">
          {review.complaints.map((each) => (
            <li key={`${each.at} ${each.problem} ${each.reporter}`}>
              {said(each)}
              {each.note ? (
                <q>
                  <bdi>{each.note}</bdi>
                </q>
              ) : null}
            </li>
          ))}
        </ul>
        <p className="small quiet">
          {t('secretariat-last-confirmed', { day: times.day(new Date(review.confirmed_at)) })}
        </p>
        {review.result && review.resolved_at ? (
          <p>
            {t('secretariat-resolved', {
              result: t(RESULTS[review.result]),
              who: review.resolved_by ?? '',
              at: times.moment(new Date(review.resolved_at)),
            })}
            {review.note ? (
              <q>
                <bdi>{review.note}</bdi>
              </q>
            ) : null}
          </p>
        ) : null}
      </div>
      <div className="desk-row-acts">{children}</div>
    </li>
  );
}
