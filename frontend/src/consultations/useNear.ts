import type { RefObject } from 'react';
import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far beyond what is seen a part is drawn, on either side. */
const AROUND = '150% 0px';

/**
 * Whether a part of the log is near to what its reader sees. What is far keeps its height, and with it everything its
 * place; what has never been drawn is drawn once. `wanted`: somebody is on the way there.
 */
export function useNear(box: RefObject<HTMLElement | null>, wanted: boolean) {
  const part = useRef<HTMLOListElement>(null);
  const [kept, keep] = useState<number | null>(null);
  if (wanted && kept !== null) keep(null);

  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    const [element, log] = [part.current, box.current];
    // Drawn again above the reader, and of another height, because the page is of another width or words were changed.
    if (element && log && before.current !== null && kept === null && element.offsetTop < log.scrollTop) {
      const grown = element.getBoundingClientRect().height - before.current;
      if (Math.abs(grown) >= 1) log.scrollTop += grown;
    }
    before.current = kept;
  }, [box, kept]);

  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const near = new IntersectionObserver(
      (seen) => {
        const now = seen.at(-1);
        if (!now?.isIntersecting) {
          if (!isInUse(element)) keep(element.getBoundingClientRect().height);
        } else if (isSeen(now.boundingClientRect, box.current)) keep(null);
        else startTransition(() => keep(null));
      },
      { root: box.current, rootMargin: AROUND },
    );
    const draw = () => flushSync(() => keep(null));
    const look = () => {
      near.disconnect();
      near.observe(element);
    };
    look();
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', look);
    return () => {
      near.disconnect();
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', look);
    };
  }, [box]);

  return { part, kept };
}

/** It is before the reader's eyes already, so it cannot be drawn little by little. */
function isSeen(part: DOMRectReadOnly, log: HTMLElement | null): boolean {
  const window = log?.getBoundingClientRect();
  return window !== undefined && part.top < window.bottom && part.bottom > window.top;
}

/** The focus is in it, or some of it is marked, perhaps to be copied. */
function isInUse(element: Element): boolean {
  const selection = getSelection();
  const marked = selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
  return marked || element.contains(document.activeElement);
}
