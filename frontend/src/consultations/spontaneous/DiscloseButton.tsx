import { useState } from 'react';
import type { Entry } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { DiscloseDialog } from './DiscloseDialog';

/** For what another side gave under a condition. */
export function DiscloseButton({ entry }: { readonly entry: Entry }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="bare" onPress={() => setOpen(true)}>
        {t('disclose-must')}
      </Button>
      {open ? <DiscloseDialog entry={entry} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
