import { useState } from 'react';
import { live } from '../api/liveBrowser';
import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import type { Aim } from './drafts';
import type { Fates } from './log';
import { isChangeable } from './log';

interface Props {
  readonly entry: Entry;
  readonly me: string;
  readonly fates: Fates;
  readonly onAim: (aim: Aim) => void;
}

/** Always in the tab order and readable; only drawn quieter until the message is pointed at or has the focus. */
export function MessageActs({ entry, me, fates, onAim }: Props) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <p className="message-acts">
      <Button look="bare" onPress={() => onAim({ act: 'reply', entry })}>
        {t('room-reply')}
      </Button>
      {isChangeable(entry, me, fates) ? (
        <>
          <Button look="bare" onPress={() => onAim({ act: 'correction', entry })}>
            {t('room-correct')}
          </Button>
          <Button look="bare" onPress={() => setAsking(true)}>
            {t('room-withdraw')}
          </Button>
        </>
      ) : null}
      {asking ? (
      <Dialog title={t('room-withdraw-title')} open onClose={() => setAsking(false)} tone="caution">
        <p>{t('room-withdraw-words')}</p>
        <Actions>
          <Button
            look="primary"
            onPress={() => {
              setAsking(false);
              live.say(entry.room, { kind: 'withdrawal', body: null, reply_to: entry.seq, caveats: [], language: null });
            }}
          >
            {t('room-withdraw')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('ui-cancel')}</Button>
        </Actions>
      </Dialog>
      ) : null}
    </p>
  );
}

