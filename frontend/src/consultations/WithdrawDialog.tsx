import { live } from '../api/liveBrowser';
import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';

interface Props {
  readonly entry: Entry;
  /** It is an offer to the next shift that nobody answered yet. */
  readonly offered: boolean;
  readonly onClose: () => void;
}

/** Asks first: a withdrawal cannot be taken back. */
export function WithdrawDialog({ entry, offered, onClose }: Props) {
  const t = useWords();
  const withdraw = () => {
    live.say(entry.room, { kind: 'withdrawal', body: null, reply_to: entry.seq, caveats: [], language: null });
    onClose();
  };
  return (
    <Dialog title={t(offered ? 'shift-withdraw-title' : 'room-withdraw-title')} open onClose={onClose} tone="caution">
      <p>{t(offered ? 'shift-withdraw-words' : 'room-withdraw-words')}</p>
      <Actions>
        <Button look="primary" onPress={withdraw}>
          {t(offered ? 'shift-withdraw' : 'room-withdraw')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </Dialog>
  );
}
