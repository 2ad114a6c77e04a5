import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { useLabels } from '../language/labels';
import { useWords } from '../language/LanguageProvider';
import { AccessFault } from '../ui/AccessFault';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { TextAreaField, TextField } from '../ui/Field';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import type { AskedRequest } from './evidence-queries';
import { answerRequest, dataRequestsQuery } from './evidence-queries';
import { RequestRow } from './RequestRow';
import { DOES } from './right-words';
import './evidence.css';

/** What people ask about their own data, for whoever may answer: mostly a secretariat. */
export default function DataRequestsPage() {
  const t = useWords();
  const { data, error, refetch } = useQuery(dataRequestsQuery);
  if (error) {
    const back = { href: '/directory', label: t('not-found-to-directory') };
    return <AccessFault title={t('right-list-failed')} error={error} onRetry={() => void refetch()} back={back} />;
  }
  return (
    <div className="page evidence">
      <PageHeading title={t('right-desk-title')} />
      <p className="evidence-lead">{t('right-desk-lead')}</p>
      {data ? null : <Waiting />}
      {data?.length === 0 ? <p className="quiet">{t('right-desk-none')}</p> : null}
      <ul className="requests">
        {data?.map((each) => (
          <Asked key={each.id} request={each} />
        ))}
      </ul>
    </div>
  );
}

function Asked({ request }: { readonly request: AskedRequest }) {
  const labels = useLabels();
  const from = (
    <p>
      <bdi>{request.display_name}</bdi>{' '}
      <span className="quiet">{request.jurisdiction ? labels.jurisdiction(request.jurisdiction) : null}</span>
    </p>
  );
  return (
    <RequestRow request={request} from={from}>
      {request.answered_at ? null : <AnswerForm request={request} />}
    </RequestRow>
  );
}

function AnswerForm({ request }: { readonly request: AskedRequest }) {
  const t = useWords();
  const queries = useQueryClient();
  const { id, kind } = request;
  const [answer, setAnswer] = useState('');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const answering = useMutation({
    mutationFn: (granted: boolean) => answerRequest(id, granted, answer.trim(), name.trim()),
    onSuccess: () => void queries.invalidateQueries({ queryKey: dataRequestsQuery.queryKey }),
  });
  function say(granted: boolean) {
    setMissing(!answer.trim());
    if (answer.trim()) answering.mutate(granted);
  }
  return (
    <div className="evidence-form">
      <p>{t(kind === 'correction' && !request.focal_point_id ? 'right-correction-name' : DOES[kind])}</p>
      {kind === 'correction' ? <Correction request={request} name={name} setName={setName} /> : null}
      <TextAreaField
        label={t('right-answer')}
        hint={t('right-answer-hint')}
        rows={2}
        maxLength={1000}
        value={answer}
        dir={answer ? 'auto' : undefined}
        fault={missing && !answer.trim() ? t('right-answer-missing') : null}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      {answering.error ? <Fault title={t('right-failed')} error={answering.error} /> : null}
      <div className="evidence-filters">
        <Button isDisabled={answering.isPending} onPress={() => say(true)}>
          {t('right-grant')}
        </Button>
        <Button isDisabled={answering.isPending} onPress={() => say(false)}>
          {t('right-refuse')}
        </Button>
      </div>
    </div>
  );
}

interface CorrectionProps {
  readonly request: AskedRequest;
  readonly name: string;
  readonly setName: (name: string) => void;
}

/** Where a correction is made: in the entry, or in the name of an account that has none. */
function Correction({ request, name, setName }: CorrectionProps) {
  const t = useWords();
  if (request.focal_point_id && !request.abilities.edit) return <p>{t('right-correct-elsewhere')}</p>;
  if (request.focal_point_id) {
    return (
      <p>
        <Link href={`/directory/${request.focal_point_id}/edit`}>{t('right-correct-entry')}</Link>
      </p>
    );
  }
  return (
    <TextField
      label={t('right-correct-name')}
      maxLength={200}
      value={name}
      dir={name ? 'auto' : undefined}
      onChange={(event) => setName(event.currentTarget.value)}
    />
  );
}
