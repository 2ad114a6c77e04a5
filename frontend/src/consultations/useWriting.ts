import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/**
 * Whether somebody is at work in the composer: from the first touch in it to the first touch elsewhere. The focus alone
 * does not tell, because on some phones a tap on a control in the composer takes the focus from the text field to nowhere.
 */
export function useWriting(form: RefObject<HTMLElement | null>): boolean {
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    const look = (event: Event) => {
      const inside = event.target instanceof Node && form.current?.contains(event.target);
      setWriting(Boolean(inside));
    };
    document.addEventListener('pointerdown', look);
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('pointerdown', look);
      document.removeEventListener('focusin', look);
    };
  }, [form]);
  return writing;
}
