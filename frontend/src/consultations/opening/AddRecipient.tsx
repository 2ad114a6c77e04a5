import { useState } from 'react';
import type { Card } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions, Dialog } from '../../ui/Dialog';
import { FocalPointSearch } from '../membership/FocalPointSearch';

interface Props {
  readonly to: readonly Card[];
  readonly onAdd: (card: Card) => void;
}

/** Asks somebody else too, of the same State or of another one. */
export function AddRecipient({ to, onAdd }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [card, setCard] = useState<Card | null>(null);
  const close = () => {
    setOpen(false);
    setCard(null);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('consultation-to-add')}</Button>
      <Dialog title={t('consultation-to-add')} open={open} onClose={close} sheet>
        <FocalPointSearch
          label={t('room-add-search')}
          chosen={card}
          onChoose={setCard}
          inRoom={new Set(to.map((one) => one.id))}
          asked
        />
        <Actions>
          <Button
            look="primary"
            isDisabled={!card}
            onPress={() => {
              if (card) onAdd(card);
              close();
            }}
          >
            {t('consultation-to-add-confirm')}
          </Button>
          <Button onPress={close}>{t('ui-cancel')}</Button>
        </Actions>
      </Dialog>
    </>
  );
}
