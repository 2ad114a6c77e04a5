import type { ReactNode } from 'react';
import { createContext, use, useCallback, useState } from 'react';

export type Announce = (words: string, urgency?: 'polite' | 'assertive') => void;

const Context = createContext<Announce>(() => undefined);

/** Speaks a sentence to those who listen, without moving the focus. */
export function useAnnounce(): Announce {
  return use(Context);
}

/** One polite and one assertive region for the whole application (WCAG 4.1.3): more would talk over each other. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState({ words: '', turn: 0 });
  const [assertive, setAssertive] = useState({ words: '', turn: 0 });
  const announce = useCallback<Announce>((words, urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive;
    set((before) => ({ words, turn: before.turn + 1 }));
  }, []);
  return (
    <Context value={announce}>
      {children}
      {/* The key makes the same sentence, said twice, a change that is spoken twice. */}
      <div className="hidden-visually" role="status">
        <span key={polite.turn}>{polite.words}</span>
      </div>
      <div className="hidden-visually" role="alert">
        <span key={assertive.turn}>{assertive.words}</span>
      </div>
    </Context>
  );
}
