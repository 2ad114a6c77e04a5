import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Passkey } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { useTimes } from '../language/times';
import { useAnnounce } from '../ui/Announcer';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { Waiting } from '../ui/Waiting';
import { AddPasskey } from './AddPasskey';
import { endPasskey, passkeysQuery } from './passkeys';
import { sessionsQuery } from './session-queries';
import './passkeys.css';
import './sessions.css';

/** One's own passkeys; nothing for whoever signs in through a provider alone. */
export function PasskeySection() {
  const t = useWords();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(passkeysQuery);
  if (data && !data.allowed) return null;
  return (
    <section className="sessions passkeys" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('passkeys-title')}</h2>
      <p className="sessions-lead">{t('passkeys-lead')}</p>
      {data?.only_device_bound ? <p className="sessions-lead">{t('passkeys-bound-only')}</p> : null}
      {error ? <Fault title={t('passkeys-failed')} error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Waiting rows={1} />}
      {data?.passkeys.length ? (
        <ul className="sessions-list">
          {data.passkeys.map((each) => (
            <PasskeyLine key={each.id} passkey={each} />
          ))}
        </ul>
      ) : null}
      {data?.passkeys.length === 0 ? <p className="quiet">{t('passkeys-none')}</p> : null}
      <div>
        <Button onPress={() => setAdding(true)}>{t('passkeys-add')}</Button>
      </div>
      {adding ? <AddPasskey onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

function PasskeyLine({ passkey }: { readonly passkey: Passkey }) {
  const t = useWords();
  const times = useTimes();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [ending, setEnding] = useState(false);
  const end = useMutation({
    mutationFn: () => endPasskey(passkey.id),
    onSuccess: () => {
      setEnding(false);
      announce(t('passkeys-ended'));
    },
    onSettled: () =>
      Promise.all(
        [passkeysQuery, sessionsQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
      ),
  });
  const moment = (at: string) => times.moment(new Date(at));
  return (
    <li>
      <div>
        <p className="sessions-device">
          <bdi>{passkey.name}</bdi>
          {passkey.current ? <span className="sessions-mark">{t('passkeys-current')}</span> : null}
          {passkey.device_bound ? null : <span className="sessions-mark">{t('passkeys-copies')}</span>}
        </p>
        <p className="quiet">{t('passkeys-made', { time: moment(passkey.created_at) })}</p>
        {passkey.used_at ? <p className="quiet">{t('passkeys-used', { time: moment(passkey.used_at) })}</p> : null}
      </div>
      <Button onPress={() => setEnding(true)} aria-label={t('passkeys-end-this', { name: passkey.name })}>
        {t('passkeys-end')}
      </Button>
      <Dialog
        title={t('passkeys-end-this', { name: passkey.name })}
        open={ending}
        onClose={() => setEnding(false)}
        tone="caution"
      >
        <p>{t('passkeys-end-about')}</p>
        {end.error ? <Fault title={t('passkeys-end-failed')} error={end.error} /> : null}
        <Actions>
          <Button look="urgent" isDisabled={end.isPending} onPress={() => end.mutate()}>
            {t('passkeys-end')}
          </Button>
          <Button onPress={() => setEnding(false)}>{t('ui-cancel')}</Button>
        </Actions>
      </Dialog>
    </li>
  );
}
