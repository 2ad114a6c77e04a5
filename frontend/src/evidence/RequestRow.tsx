import type { ReactNode } from 'react';
import { useFieldWords } from '../directory/editing/useFieldWords';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { useTimes } from '../language/times';
import type { AskedRequest, OwnRequest } from './evidence-queries';
import { RIGHTS } from './right-words';

interface Props {
  readonly request: OwnRequest | AskedRequest;
  /** Who asks, where that is not the reader. */
  readonly from?: ReactNode;
  readonly children?: ReactNode;
}

/** One request: what was asked, when, and the answer with its reasons. */
export function RequestRow({ request, from, children }: Props) {
  const t = useWords();
  const times = useTimes();
  const list = useList();
  const fields = useFieldWords();
  const { kind, words, at, answered_at: answered, granted, answer, changed } = request;
  const fieldName = (field: string) => (field === 'display_name' ? t('people-name') : fields.label(field));
  return (
    <li>
      <p>
        <strong>{t(RIGHTS[kind])}</strong>
      </p>
      {from}
      <p className="small quiet">{t('right-asked', { day: times.day(new Date(at)) })}</p>
      {words ? (
        <p className="evidence-lead">
          <bdi>{words}</bdi>
        </p>
      ) : null}
      {answered ? (
        <p className="evidence-lead">
          {t(granted ? 'right-granted' : 'right-refused', { day: times.day(new Date(answered)) })} <bdi>{answer}</bdi>
        </p>
      ) : (
        <p className="quiet">{t('right-waiting')}</p>
      )}
      {'unheard' in request && request.unheard ? <p>{t('right-unheard')}</p> : null}
      {changed.length > 0 ? <p>{t('right-changed', { fields: list(changed.map(fieldName)) })}</p> : null}
      {children}
    </li>
  );
}
