import { useLabels } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { leadingDisplayName } from '../ui/person-name';
import { subjectOf } from './act-words';
import type { ActLine } from './evidence-queries';
import './evidence.css';

interface Props {
  readonly acts: readonly ActLine[];
  /** Own acts need no column that says whose they were. */
  readonly own?: boolean;
}

/** Entries of the audit: when, who, what about, and the act's own name, which is the same in every language. */
export function ActTable({ acts, own = false }: Props) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const labels = useLabels();
  return (
    <table className="acts">
      <thead>
        <tr>
          <th scope="col">{t('audit-when')}</th>
          {own ? null : <th scope="col">{t('audit-who')}</th>}
          <th scope="col">{t('audit-what')}</th>
          <th scope="col">{t('audit-mark')}</th>
        </tr>
      </thead>
      <tbody>
        {acts.map(({ id, at, action, actor, subject }) => (
          <tr key={id}>
            <td>
              <time dateTime={at}>{times.moment(new Date(at))}</time>
            </td>
            {own ? null : (
              <td>
                {actor ? <bdi>{leadingDisplayName(actor, code).lead}</bdi> : t('audit-service')}
                {actor?.jurisdiction ? (
                  <span className="small quiet acts-beside">{labels.jurisdiction(actor.jurisdiction)}</span>
                ) : null}
              </td>
            )}
            <td>
              {t(subjectOf(action))}
              {subject ? <bdi className="acts-beside">{subject}</bdi> : null}
            </td>
            <td>
              <code className="small quiet" dir="ltr" lang="en">
                {action}
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
