import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { SelectField, TextAreaField } from '../ui/Field';
import type { Right } from './evidence-queries';
import { askRight, ownRequestsQuery } from './evidence-queries';
import { RequestRow } from './RequestRow';
import { MEANT, RIGHTS } from './right-words';

/** Asking for a correction or erasure, or objecting; and what became of what was asked. */
export function OwnRequests() {
  const t = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: requests } = useQuery(ownRequestsQuery);
  const [kind, setKind] = useState<Right>('correction');
  const [words, setWords] = useState('');
  const asking = useMutation({
    mutationFn: () => askRight(kind, words.trim()),
    onSuccess: ({ unheard }) => {
      setWords('');
      announce(t(unheard ? 'right-unheard' : 'right-sent'));
      void queries.invalidateQueries({ queryKey: ownRequestsQuery.queryKey });
    },
  });
  return (
    <>
      <form
        className="evidence-form"
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate();
        }}
      >
        <SelectField
          label={t('right-what')}
          hint={t(MEANT[kind])}
          value={kind}
          options={Object.entries(RIGHTS).map(([value, label]) => ({ value, label: t(label) }))}
          onChoose={(value) => setKind(value as Right)}
        />
        <TextAreaField
          label={t('right-words')}
          hint={t('right-hint')}
          rows={3}
          maxLength={1000}
          value={words}
          dir={words ? 'auto' : undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <p className="small quiet">{t('right-who')}</p>
        {asking.error ? <Fault title={t('right-failed')} error={asking.error} /> : null}
        <div>
          <Button type="submit" isDisabled={asking.isPending}>
            {t('right-send')}
          </Button>
        </div>
      </form>
      <ul className="requests">
        {requests?.map((each) => (
          <RequestRow key={each.id} request={each} />
        ))}
      </ul>
    </>
  );
}
