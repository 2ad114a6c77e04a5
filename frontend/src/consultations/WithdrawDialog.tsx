import { live } from '../api/liveBrowser';
import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';

/** Asks first: a withdrawal cannot be taken back. */
export function WithdrawDialog({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const t = useWords();
  const withdraw = () => {
    live.say(entry.room, { kind: 'withdrawal', body: null, reply_to: entry.seq, caveats: [], language: null });
    onClose();
  };
  return (
    <Dialog title={t('room-withdraw-title')} open onClose={onClose} tone="caution">
      <p>{t('room-withdraw-words')}</p>
      <Actions>
        <Button look="primary" onPress={withdraw}>
          {t('room-withdraw')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
