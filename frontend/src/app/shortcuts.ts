/** Single letters as keys, and pairs that begin with g: only outside fields, and only while switched on (WCAG 2.1.4). */
export type Shortcut =
  | 'search'
  | 'today'
  | 'directory'
  | 'whom'
  | 'saved'
  | 'consultations'
  | 'secretariat'
  | 'next'
  | 'previous'
  | 'help';

const STORED = 'counterpart.shortcuts';
const PAIR_WITHIN = 1500;

export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // Storage refused: they stay as they are.
  }
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly at: number;
}

const SINGLE: Record<string, Shortcut> = { KeyJ: 'next', KeyK: 'previous' };
const AFTER_G: Record<string, Shortcut> = {
  KeyT: 'today',
  KeyD: 'directory',
  KeyW: 'whom',
  KeyK: 'saved',
  KeyC: 'consultations',
  KeyS: 'secretariat',
};

/**
 * Reads keys one by one. Letters are told by their place on the keyboard, so that they work under a Cyrillic or
 * Arabic layout; the signs / and ? by what they type, because their place differs between layouts.
 */
export function shortcutReader(): (key: Key) => Shortcut | null {
  let pairBegan = Number.NEGATIVE_INFINITY;
  return ({ key, code, at }) => {
    const inPair = at - pairBegan < PAIR_WITHIN;
    pairBegan = code === 'KeyG' && !inPair ? at : Number.NEGATIVE_INFINITY;
    if (inPair) return AFTER_G[code] ?? null;
    if (key === '?' || key === '؟') return 'help';
    if (key === '/') return 'search';
    return SINGLE[code] ?? null;
  };
}

/** Whether a key is a letter by itself, typed where letters are no text, and letters are switched on. */
export function isLetter(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
  return !modified && !keepsItsKeys(event.target) && shortcutsAreOn();
}

/** Ctrl K or Command K: the one key that also works while typing, and cannot be switched off because it is no letter. */
export function isSearchKey(key: { code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }) {
  return key.code === 'KeyK' && key.ctrlKey !== key.metaKey && !key.altKey && !key.shiftKey;
}

const KEEPERS =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog]';

/** True inside a dialog, which is left first. */
export function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;
}

/** True where letters are typed, chosen or belong to a dialog. */
export function keepsItsKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(KEEPERS) !== null
  );
}
