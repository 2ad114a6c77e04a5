import { useState } from 'react';
import type { Room } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { PapersDialog } from './PapersDialog';

/** What was said here, on paper. */
export function PapersButton({ room }: { readonly room: Room }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('papers-title')}</Button>
      {open ? <PapersDialog room={room} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
