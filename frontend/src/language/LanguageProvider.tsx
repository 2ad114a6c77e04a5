import type { ReactNode } from 'react';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Direction, LanguageCode } from './languages';
import { directionOf, localeOf } from './languages';
import type { Translate } from './messages';
import { loadMessages, translator } from './messages';

export interface Language {
  readonly code: LanguageCode;
  /** For `Intl`: `en-GB`, `ar-u-nu-latn` … */
  readonly locale: string;
  readonly direction: Direction;
  readonly t: Translate;
  /** Changes the words where the reader stands: no reload, no lost place. */
  readonly choose: (code: LanguageCode) => void;
}

const Context = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = use(Context);
  if (!language) throw new Error('useLanguage outside LanguageProvider');
  return language;
}

/** Only the translating function, for the many components that need no more. */
export function useWords(): Translate {
  return useLanguage().t;
}

const STORED = 'counterpart.language';

/** Whether the reader chose a language on this device; if not, the one on their record may be taken. */
export function languageWasChosen(): boolean {
  try {
    return localStorage.getItem(STORED) !== null;
  } catch {
    return false;
  }
}

interface Props {
  readonly initial: { code: LanguageCode; t: Translate };
  readonly children: ReactNode;
}

export function LanguageProvider({ initial, children }: Props) {
  const [spoken, setSpoken] = useState(initial);

  const choose = useCallback((code: LanguageCode) => {
    try {
      localStorage.setItem(STORED, code);
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
    void loadMessages(code).then(
      (bundle) => setSpoken({ code, t: translator(bundle) }),
      // Offline and never loaded: the page goes on in the language it has.
      () => undefined,
    );
  }, []);

  useEffect(() => {
    document.documentElement.lang = spoken.code;
    document.documentElement.dir = directionOf(spoken.code);
  }, [spoken.code]);

  const language = useMemo<Language>(
    () => ({
      code: spoken.code,
      t: spoken.t,
      locale: localeOf(spoken.code),
      direction: directionOf(spoken.code),
      choose,
    }),
    [spoken, choose],
  );

  return (
    <Context value={language}>
      <I18nProvider locale={language.locale}>{children}</I18nProvider>
    </Context>
  );
}
