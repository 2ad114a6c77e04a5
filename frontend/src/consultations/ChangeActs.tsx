import { useState } from 'react';
import type { Entry } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import type { Aim } from './drafts';
import type { Fates } from './log';
import { isChangeable, isWithdrawable } from './log';
import { WithdrawDialog } from './WithdrawDialog';

interface Props {
  readonly entry: Entry;
  readonly me: string;
  readonly fates: Fates;
  /** An offer to the next shift that nobody answered yet: it is taken back with its words, and not put right. */
  readonly offered?: boolean;
  readonly onAim: (aim: Aim) => void;
}

/** For one's own words: putting them right, and taking them back. */
export function ChangeActs({ entry, me, fates, offered = false, onAim }: Props) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {!offered && isChangeable(entry, me, fates) ? (
        <Button look="bare" onPress={() => onAim({ act: 'correction', entry })}>
          {t('room-correct')}
        </Button>
      ) : null}
      {offered || isWithdrawable(entry, me, fates) ? (
        <Button look="bare" onPress={() => setAsking(true)}>
          {t(offered ? 'shift-withdraw' : 'room-withdraw')}
        </Button>
      ) : null}
      {asking ? <WithdrawDialog entry={entry} offered={offered} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
