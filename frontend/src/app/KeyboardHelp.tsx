import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../api/session';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { inDialog, isLetter, isSearchKey, shortcutReader } from './shortcuts';
import { moveBetweenRows } from '../ui/rows';
import './keyboard-help.css';

/** Listens for the keys of the whole application and shows them all on `?`. */
export function KeyboardHelp() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [, go] = useLocation();
  const keepsDirectory = useSession().person.grants.some((grant) => grant.role === 'secretariat');

  useEffect(() => {
    const read = shortcutReader();
    const search = () => {
      const field = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (field) field.focus();
      else go('/directory');
    };
    function onKey(event: KeyboardEvent) {
      if (isSearchKey(event) && !inDialog(event.target)) {
        event.preventDefault();
        search();
        return;
      }
      if (!isLetter(event)) return;
      const shortcut = read({ key: event.key, code: event.code, at: event.timeStamp });
      if (!shortcut) return;
      event.preventDefault();
      const acts = {
        help: () => setOpen(true),
        search,
        today: () => go('/today'),
        directory: () => go('/directory'),
        whom: () => go('/directory/whom'),
        saved: () => go('/directory/saved'),
        consultations: () => go('/consultations'),
        secretariat: () => {
          if (keepsDirectory) go('/secretariat');
        },
        next: () => moveBetweenRows(1),
        previous: () => moveBetweenRows(-1),
      };
      acts[shortcut]();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [go, keepsDirectory]);

  const keys: { keys: string[]; label: string }[] = [
    { keys: ['/'], label: t('keys-search') },
    { keys: ['Ctrl', 'K'], label: t('keys-search-anywhere') },
    { keys: ['G', 'T'], label: t('keys-today') },
    { keys: ['G', 'D'], label: t('keys-directory') },
    { keys: ['G', 'W'], label: t('keys-whom') },
    { keys: ['G', 'K'], label: t('keys-saved') },
    { keys: ['G', 'C'], label: t('keys-consultations') },
    ...(keepsDirectory ? [{ keys: ['G', 'S'], label: t('keys-secretariat') }] : []),
    { keys: ['J'], label: t('keys-next') },
    { keys: ['K'], label: t('keys-previous') },
    { keys: ['Enter'], label: t('keys-open') },
    { keys: ['Ctrl', 'Enter'], label: t('keys-send') },
    { keys: ['Alt', '↑'], label: t('keys-room-above') },
    { keys: ['Alt', '↓'], label: t('keys-room-below') },
    { keys: ['Alt', 'U'], label: t('keys-first-new') },
    { keys: ['A'], label: t('keys-acknowledge') },
    { keys: ['E'], label: t('keys-escalate') },
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
