import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { api, ask } from '../api/client';
import { ApiError } from '../api/errors';
import { ENTERED_AS, SESSION } from '../api/session';
import { placeAfterSignIn } from '../app/sign-in-address';
import { useLanguage } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { DoorHeader } from './DoorHeader';
import { PasskeyFault } from './PasskeyFault';
import { signInWithPasskey } from './passkeys';
import { PersonaList } from './PersonaList';
import { ProviderLinks, providersQuery } from './ProviderLinks';
import { SignInFault } from './SignInFault';
import './sign-in.css';

/** Language before anything else; then, in the demo, as whom to enter. */
export function SignInPage() {
  const { t, code, choose } = useLanguage();
  const queries = useQueryClient();
  const personas = useQuery({ queryKey: ['personas'], queryFn: () => ask(api.GET('/api/demo/personas')) });
  const signIn = useMutation({
    mutationFn: (persona: string) => ask(api.POST('/api/demo/sign-in', { body: { persona } })),
    onSuccess: (session, persona) => {
      // The language on this page is the reader's choice, whatever the person's record says.
      choose(code);
      queries.setQueryDefaults(ENTERED_AS, { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData(ENTERED_AS, persona);
      queries.setQueryData(SESSION, session);
    },
  });
  const withPasskey = useMutation({
    mutationFn: signInWithPasskey,
    onSuccess: () => queries.invalidateQueries({ queryKey: SESSION }),
  });
  const search = useSearch();
  const fault = new URLSearchParams(search).get('fault');
  const providers = useQuery(providersQuery);
  const noDemo = personas.error instanceof ApiError && personas.error.status === 404;

  return (
    <div className="sign-in">
      <DoorHeader />
      <main>
        <PageHeading title={t('sign-in-title')} />
        <p className="sign-in-lead">{t('sign-in-lead')}</p>
        {fault ? <SignInFault code={fault} /> : null}
        {providers.data?.length ? (
          <section aria-labelledby="providers">
            <h2 id="providers" className="gazette">
              {t('providers-title')}
            </h2>
            <ProviderLinks to={placeAfterSignIn(search)} />
          </section>
        ) : null}
        {withPasskey.error ? <PasskeyFault title={t('sign-in-failed')} error={withPasskey.error} /> : null}
        <div>
          <Button isDisabled={withPasskey.isPending} onPress={() => withPasskey.mutate()}>
            {t('passkeys-sign-in')}
          </Button>
        </div>
        {personas.data ? (
          <section aria-labelledby="people">
            <div className="sign-in-demo">
              <p className="sign-in-demo-title">{t('sign-in-demo')}</p>
              <p>{t('sign-in-demo-body')}</p>
            </div>
            <h2 id="people" className="gazette">
              {t('sign-in-people')}
            </h2>
            {signIn.error ? <Fault title={t('sign-in-failed')} error={signIn.error} /> : null}
            <PersonaList personas={personas.data} busy={signIn.isPending} onEnter={(key) => signIn.mutate(key)} />
          </section>
        ) : null}
        {personas.isPending ? <Waiting rows={5} /> : null}
        {personas.error && !noDemo ? (
          <Fault
            title={t('sign-in-people-failed')}
            error={personas.error}
            onRetry={() => void personas.refetch()}
          />
        ) : null}
      </main>
    </div>
  );
}
