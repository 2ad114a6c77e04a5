import { useState } from 'react';
import type { OnCall } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { StateChoice } from './StateChoice';

/** Asks a State too, whoever is on call there. */
export function AddState({ onAdd }: { readonly onAdd: (place: OnCall) => void }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('on-call-add')}</Button>
      <Dialog title={t('on-call-add')} open={open} onClose={close} sheet>
        <StateChoice
          confirm={t('consultation-to-add-confirm')}
          onChoose={(place) => {
            onAdd(place);
            close();
          }}
        >
          <Button onPress={close}>{t('ui-cancel')}</Button>
        </StateChoice>
      </Dialog>
    </>
  );
}
