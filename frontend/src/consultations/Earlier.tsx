import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../ui/Button';

/** By button for the keyboard, by itself when the reader comes near the top. */
export function Earlier({ onOlder }: { readonly onOlder: () => Promise<void> }) {
  const t = useWords();
  const mark = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const busy = useRef(false);

  const load = useCallback(() => {
    if (busy.current) return;
    busy.current = true;
    setState('loading');
    onOlder()
      .then(
        () => setState('idle'),
        () => setState('failed'),
      )
      .finally(() => {
        busy.current = false;
      });
  }, [onOlder]);

  useEffect(() => {
    const element = mark.current;
    if (!element || state === 'failed') return;
    const near = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) load();
    });
    near.observe(element);
    return () => {
      near.disconnect();
    };
  }, [load, state]);

  return (
    <div className="log-earlier" ref={mark}>
      <Button look="bare" isDisabled={state === 'loading'} onPress={load}>
        {state === 'failed' ? t('room-earlier-failed') : t('room-earlier')}
      </Button>
    </div>
  );
}
