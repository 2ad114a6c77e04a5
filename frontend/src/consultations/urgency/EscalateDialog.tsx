import type { Room } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { escalate } from './urgency-queries';
import { useAct } from './useAct';

/** Says who is told next before anybody is. */
export function EscalateDialog({ room, onClose }: { readonly room: Room; readonly onClose: () => void }) {
  const t = useWords();
  const act = useAct(room.id, (key) => escalate(room.id, key), onClose);
  return (
    <Dialog title={t('escalate-title')} open onClose={onClose} tone="caution">
      <p>{t('escalate-words')}</p>
      <ol className="ladder">
        {[t('rung-alternate'), t('rung-duty-officer'), t('rung-secretariat')].map((rung, index) => (
          <li key={rung} data-reached={index < (room.clock?.level ?? 0)}>
            {rung}
          </li>
        ))}
      </ol>
      {act.error ? <Fault title={t('escalate-failed')} error={act.error} /> : null}
      <Actions>
        <Button look="urgent" isDisabled={act.isPending} onPress={() => act.mutate()}>
          {t('escalate-confirm')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
