import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import type { Aim } from './drafts';
import { beginning } from './log';
import { useSpokenBody } from './phrases/phrase-book';

interface Props {
  readonly aim: Aim;
  readonly nameOf: (person: string) => string;
  readonly onDrop: () => void;
}

export function AimLine({ aim, nameOf, onDrop }: Props) {
  const t = useWords();
  const body = useSpokenBody(aim.entry.body ?? '');
  return (
    <div className="aim">
      <p className="aim-words">
        {aim.act === 'correction' ? t('room-correcting') : t('room-replying', { name: nameOf(aim.entry.author) })}{' '}
        <span className="quiet" dir="auto" lang={aim.entry.language ?? undefined}>
          {beginning(body)}
        </span>
      </p>
      <Button look="bare" onPress={onDrop}>
        {t('ui-cancel')}
      </Button>
    </div>
  );
}
