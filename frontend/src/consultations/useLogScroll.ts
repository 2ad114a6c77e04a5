import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR = 48;

interface LogScroll {
  readonly atEnd: boolean;
  /** The same, for callbacks that must not wait for a rendering. */
  readonly isAtEnd: () => boolean;
  readonly toEnd: () => void;
}

/**
 * Where the reader stands in the log. At the end they stay at the end; anywhere else nothing moves under their eyes,
 * neither when something new comes below nor when earlier entries come above.
 */
export function useLogScroll(
  box: RefObject<HTMLElement | null>,
  edges: { readonly first: number | undefined; readonly last: string; readonly ready: boolean },
  start: () => HTMLElement | null,
): LogScroll {
  const [atEnd, setAtEnd] = useState(true);
  const end = useRef(true);
  const before = useRef<{ first: number | undefined; size: number }>({ first: undefined, size: 0 });

  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    end.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    before.current.size = element.scrollHeight;
    setAtEnd(end.current);
  }, [box]);

  const toEnd = useCallback(() => {
    const element = box.current;
    if (element) element.scrollTop = element.scrollHeight;
    look();
  }, [box, look]);

  // The first picture: at the divider where there is something new, else at the end.
  const startAt = useRef(start);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !edges.ready) return;
    const divider = startAt.current();
    element.scrollTop = divider ? divider.offsetTop - NEAR : element.scrollHeight;
    before.current = { first: edges.first, size: element.scrollHeight };
    look();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the log is there
  }, [edges.ready]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { first, size } = before.current;
    if (first !== undefined && edges.first !== undefined && edges.first < first) {
      element.scrollTop += element.scrollHeight - size;
    } else if (end.current) element.scrollTop = element.scrollHeight;
    before.current = { first: edges.first, size: element.scrollHeight };
    look();
  }, [box, edges.first, edges.last, look]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.addEventListener('scroll', look, { passive: true });
    // A growing composer or a turned phone must not push the end out of sight.
    const sizes = new ResizeObserver(() => {
      if (end.current) element.scrollTop = element.scrollHeight;
    });
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box, look]);

  return { atEnd, isAtEnd: () => end.current, toEnd };
}
