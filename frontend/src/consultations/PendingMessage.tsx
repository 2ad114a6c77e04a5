import { live } from '../api/liveBrowser';
import { useLiveState } from '../api/liveHooks';
import type { Outgoing } from '../api/liveOutbox';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Body } from './Body';

/** Written, not yet part of the record. It stays here until it is, or until its writer throws it away. */
export function PendingMessage({ item }: { readonly item: Outgoing }) {
  const t = useWords();
  const connected = useLiveState() === 'open';
  const words =
    item.kind === 'acknowledged'
      ? t('room-pending-acknowledged')
      : item.kind === 'withdrawal'
        ? t('room-pending-withdrawal')
        : null;
  const note =
    item.state === 'refused'
      ? item.refusal?.message || t('room-refused')
      : item.state === 'stored' || (item.state === 'sent' && connected)
        ? t('room-sending')
        : t('room-not-sent');
  return (
    <li className="message pending" data-state={item.state} data-caveats={item.caveats.length > 0}>
      {words ? <p>{words}</p> : <Body text={item.body ?? ''} language={item.language} />}
      <p className="pending-note">{note}</p>
      {item.state === 'refused' ? (
        <p className="message-acts">
          <Button look="bare" onPress={() => live.retry(item.key)}>
            {t('room-try-again')}
          </Button>
          {item.body ? (
            <Button look="bare" onPress={() => void navigator.clipboard.writeText(item.body ?? '')}>
              {t('room-copy')}
            </Button>
          ) : null}
          <Button look="bare" onPress={() => live.discard(item.key)}>
            {t('room-discard')}
          </Button>
        </p>
      ) : null}
    </li>
  );
}
