import { useEffect, useRef } from 'react';
import { useLiveState } from '../api/liveHooks';
import { useWords } from '../language/LanguageProvider';
import { useList } from '../language/lists';
import { useAnnounce } from '../ui/Announcer';

/** One line above the composer: whether what is written now goes out now, and who else is writing. */
export function ConnectionLine({ writing }: { readonly writing: readonly string[] }) {
  const t = useWords();
  const list = useList();
  const announce = useAnnounce();
  const state = useLiveState();
  const words = {
    starting: () => t('live-starting'),
    open: () => t('live-open'),
    reconnecting: () => t('live-reconnecting'),
    slow: () => t('live-slow'),
    offline: () => t('live-offline'),
    ended: () => t('live-ended'),
  }[state]();

  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    // Offline is said by the shell; the first connection is no news.
    if (was !== state && was !== 'starting' && state !== 'offline') announce(words);
  }, [state, words, announce]);

  return (
    <p className="connection" data-state={state}>
      <span>{words}</span>
      {writing.length > 0 ? (
        <span className="connection-writing">{t('room-writing', { count: writing.length, names: list(writing) })}</span>
      ) : null}
    </p>
  );
}
