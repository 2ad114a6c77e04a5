import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { browserSubscription, pushIsPossible, subscribe, unsubscribe } from './browser-push';
import { noticeSettingsQuery } from './notice-queries';

/** Whether this browser takes pushes, and the one button that changes it. */
export function PushChoice({ serverKey }: { readonly serverKey: string | null }) {
  const t = useWords();
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const possible = serverKey !== null && pushIsPossible();
  const { data: on, refetch } = useQuery({
    queryKey: ['push-browser'],
    queryFn: async () => (await browserSubscription()) !== null,
    enabled: possible,
  });
  if (!possible) return <p className="quiet">{t('notices-push-none')}</p>;
  const turn = async () => {
    setFailed(false);
    try {
      await (on ? unsubscribe() : subscribe(serverKey));
    } catch {
      setFailed(true);
    }
    await refetch();
    void queries.invalidateQueries({ queryKey: noticeSettingsQuery.queryKey });
  };
  return (
    <div className="notice-ways">
      <p>{on ? t('notices-push-on') : t('notices-push-off')}</p>
      <Button onPress={() => void turn()}>{on ? t('notices-push-stop') : t('notices-push-start')}</Button>
      {failed ? (
        <p role="alert" className="field-fault">
          {t('notices-push-failed')}
        </p>
      ) : null}
    </div>
  );
}
