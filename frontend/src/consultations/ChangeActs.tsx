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
  readonly onAim: (aim: Aim) => void;
}

/** For one's own words: putting them right, and taking them back. */
export function ChangeActs({ entry, me, fates, onAim }: Props) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {isChangeable(entry, me, fates) ? (
        <Button look="bare" onPress={() => onAim({ act: 'correction', entry })}>
          {t('room-correct')}
        </Button>
      ) : null}
      {isWithdrawable(entry, me, fates) ? (
        <Button look="bare" onPress={() => setAsking(true)}>
          {t('room-withdraw')}
        </Button>
      ) : null}
      {asking ? <WithdrawDialog entry={entry} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
