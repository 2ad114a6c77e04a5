import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ProviderLinks, providersQuery } from '../account/ProviderLinks';
import { api, ask, whenSessionEnds } from '../api/client';
import { ENTERED_AS, SESSION } from '../api/session';
import type { Session } from '../api/types';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { leadingDisplayName } from '../ui/person-name';
import { forgetSession } from './signing-out';

/** Over the page, never instead of it: after signing in again everything typed is still there. */
export function SessionEnded({ session }: { readonly session: Session }) {
  const { code, t } = useLanguage();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [ended, setEnded] = useState(false);
  useEffect(() => whenSessionEnds(() => setEnded(true)), []);

  const personas = useQuery({
    queryKey: ['personas'],
    queryFn: () => ask(api.GET('/api/demo/personas')),
    enabled: ended,
  });
  const enteredAs = queries.getQueryData<string>(ENTERED_AS);
  const same =
    personas.data?.find((one) => one.key === enteredAs) ??
    personas.data?.find((one) => one.display_name === session.person.display_name);
  const { data: providers } = useQuery({ ...providersQuery, enabled: ended });
  useEffect(() => {
    if (!ended) return undefined;
    // Signed in again in another tab: the same person goes on here, with everything typed.
    const look = () =>
      void api.GET('/api/session').then(({ data }) => {
        if (data?.person.id !== session.person.id) return;
        queries.setQueryData(SESSION, data);
        setEnded(false);
        void queries.invalidateQueries();
      });
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [ended, queries, session.person.id]);
  const signIn = useMutation({
    mutationFn: (persona: string) => ask(api.POST('/api/demo/sign-in', { body: { persona } })),
    onSuccess: (renewed) => {
      queries.setQueryData(SESSION, renewed);
      setEnded(false);
      void queries.invalidateQueries();
    },
  });

  return (
    <Dialog title={t('session-ended-title')} open={ended} tone="caution">
      <p>{t('session-ended-body')}</p>
      {signIn.error ? <Fault title={t('sign-in-failed')} error={signIn.error} /> : null}
      {providers?.length ? <ProviderLinks to="/" elsewhere /> : null}
      <Actions>
        {same ? (
          <Button look="primary" isDisabled={signIn.isPending} onPress={() => signIn.mutate(same.key)}>
            {t('session-ended-again', { name: leadingDisplayName(same, code).lead })}
          </Button>
        ) : null}
        <Button
          onPress={() => {
            forgetSession();
            go('/sign-in');
          }}
        >
          {t('session-ended-other')}
        </Button>
      </Actions>
    </Dialog>
  );
}
