import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { OpenSession } from '../api/types';
import { forgetSession } from '../app/signing-out';
import { inLanguage } from '../language/labels';
import { useLanguage } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Fault } from '../ui/Fault';
import { PageHeading } from '../ui/PageHeading';
import { Waiting } from '../ui/Waiting';
import { PasskeySection } from './PasskeySection';
import { providersQuery } from './ProviderLinks';
import { sessionsQuery } from './session-queries';
import './sessions.css';

/** Where the reader is signed in: every browser, and an end to each. */
export default function SessionsPage() {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { data: sessions, error, refetch } = useQuery(sessionsQuery);
  const endOne = useMutation({
    mutationFn: (id: string) => ask(api.POST('/api/sessions/{id}/end', { params: { path: { id } } })),
    onSuccess: () => announce(t('sessions-ended')),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const endAll = useMutation({ mutationFn: () => ask(api.POST('/api/sessions/end')), onSuccess: forgetSession });
  const failed = endOne.error ?? endAll.error;
  return (
    <div className="page sessions">
      <PageHeading title={t('sessions-title')} />
      <p className="sessions-lead">{t('sessions-lead')}</p>
      {error ? <Fault title={t('sessions-failed')} error={error} onRetry={() => void refetch()} /> : null}
      {failed ? <Fault title={t('sessions-end-failed')} error={failed} /> : null}
      {sessions || error ? null : <Waiting rows={2} />}
      {sessions ? (
        <>
          <ul className="sessions-list">
            {sessions.map((each) => (
              <SessionLine
                key={each.id}
                session={each}
                busy={endOne.isPending}
                onEnd={() => endOne.mutate(each.id)}
              />
            ))}
          </ul>
          <div>
            <Button isDisabled={endAll.isPending} onPress={() => endAll.mutate()}>
              {t('sessions-end-all')}
            </Button>
          </div>
        </>
      ) : null}
      <PasskeySection />
    </div>
  );
}

interface LineProps {
  readonly session: OpenSession;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, busy, onEnd }: LineProps) {
  const { code, t } = useLanguage();
  const times = useTimes();
  const { data: providers } = useQuery(providersQuery);
  const { browser, system } = session;
  const device = browser && system ? t('sessions-device', { browser, system }) : browser || t('sessions-unknown');
  const provider = providers?.find((each) => each.key === session.provider);
  const moment = (at: string) => times.moment(new Date(at));
  return (
    <li>
      <div>
        <p className="sessions-device">
          <bdi>{device}</bdi>
          {session.current ? <span className="sessions-mark">{t('sessions-this')}</span> : null}
          {session.new_device ? (
            <span className="sessions-mark" data-tone="caution">
              {t('sessions-new')}
            </span>
          ) : null}
        </p>
        <p className="quiet">{t('sessions-times', { started: moment(session.started_at), seen: moment(session.seen_at) })}</p>
        <p className="quiet">{t('sessions-until', { time: moment(session.expires_at) })}</p>
        {provider ? (
          <p className="quiet">{t('sessions-through', { provider: inLanguage(provider.names, code) })}</p>
        ) : null}
      </div>
      {session.current ? null : (
        <Button isDisabled={busy} onPress={onEnd} aria-label={t('sessions-end-this', { device })}>
          {t('sessions-end')}
        </Button>
      )}
    </li>
  );
}
