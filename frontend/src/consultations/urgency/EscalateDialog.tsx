import type { RoomClock } from '../../api/types';
import { useLabels } from '../../language/labels';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { escalate } from './urgency-queries';
import { useAct } from './useAct';

interface Props {
  readonly room: string;
  /** Of the State whose ladder goes up. */
  readonly clock: RoomClock;
  readonly onClose: () => void;
}

/** Says who is told next before anybody is. */
export function EscalateDialog({ room, clock, onClose }: Props) {
  const t = useWords();
  const labels = useLabels();
  const act = useAct(room, (key) => escalate(room, clock.jurisdiction, key), onClose);
  return (
    <Dialog title={t('escalate-title')} open onClose={onClose} tone="caution">
      <p>
        <strong>
          <bdi>{labels.jurisdiction(clock.jurisdiction)}</bdi>
        </strong>
      </p>
      <p>{t('escalate-words')}</p>
      <ol className="ladder">
        {[t('rung-alternate'), t('rung-duty-officer'), t('rung-secretariat')].map((rung, index) => (
          <li key={rung} data-reached={index < clock.level}>
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
