import { useState } from 'react';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { instantOf } from '../../ui/day';
import { DayField } from '../../ui/DayField';
import { Actions, Dialog } from '../../ui/Dialog';

/** To the first entry of a day. */
export function JumpToDay({ onDay }: { readonly onDay: (at: string) => void }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('room-jump')}</Button>
      <Dialog title={t('room-jump')} open={open} onClose={() => setOpen(false)}>
        <form
          className="close-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (!instantOf(day)) return;
            const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
            setOpen(false);
            // A day as its reader's clock has it, like the days in the log.
            onDay(new Date(year, month - 1, date).toISOString());
          }}
        >
          <DayField
            label={t('room-jump-day')}
            value={day}
            onChange={setDay}
            fault={tried && !instantOf(day) ? t('room-jump-missing') : null}
          />
          <Actions>
            <Button look="primary" type="submit">
              {t('room-jump-go')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('ui-cancel')}</Button>
          </Actions>
        </form>
      </Dialog>
    </>
  );
}
