import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { keepsItsKeys, shortcutReader, shortcutsAreOn } from './shortcuts';
import { moveBetweenRows } from './rows';
import './keyboard-help.css';

/** Listens for the keys of the whole application and shows them all on `?`. */
export function KeyboardHelp() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [, go] = useLocation();

  useEffect(() => {
    const read = shortcutReader();
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (keepsItsKeys(event.target) || !shortcutsAreOn()) return;
      const shortcut = read({ key: event.key, code: event.code, at: event.timeStamp });
      if (!shortcut) return;
      event.preventDefault();
      const acts = {
        help: () => setOpen(true),
        search: () => {
          const field = document.querySelector<HTMLInputElement>('input[type=search]');
          if (field) field.focus();
          else go('/directory');
        },
        directory: () => go('/directory'),
        consultations: () => go('/consultations'),
        next: () => moveBetweenRows(1),
        previous: () => moveBetweenRows(-1),
      };
      acts[shortcut]();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [go]);

  const keys: { keys: string[]; label: string }[] = [
    { keys: ['/'], label: t('keys-search') },
    { keys: ['G', 'D'], label: t('keys-directory') },
    { keys: ['G', 'C'], label: t('keys-consultations') },
    { keys: ['J'], label: t('keys-next') },
    { keys: ['K'], label: t('keys-previous') },
    { keys: ['?'], label: t('keys-help') },
  ];
  return (
    <Dialog title={t('keys-title')} open={open} onClose={() => setOpen(false)}>
      <dl className="keys">
        {keys.map(({ keys: pressed, label }) => (
          <div key={label}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <Actions>
        <Button onPress={() => setOpen(false)}>{t('ui-close')}</Button>
      </Actions>
    </Dialog>
  );
}
