import { useMemo, useRef, useState } from 'react';
import type { Despite } from '../../api/types';
import { dangersIn } from './detectors';

export type Reason = Despite['reason'];

/** Holds a text back until its writer has said why what should not travel must be in it. */
export function useCaution(text: string, victims: boolean) {
  const dangers = useMemo(() => dangersIn(text, victims), [text, victims]);
  const [reason, setReason] = useState<Reason | ''>('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  return {
    notice: dangers.length > 0 ? { dangers, reason, missing, box, onReason: setReason } : null,
    /** What goes with the text: nothing where nothing was found; `hold` while a reason is missing, which then has the focus. */
    pass: (): Despite | null | 'hold' => {
      if (dangers.length === 0) return null;
      if (reason !== '') return { categories: [...dangers], reason };
      setMissing(true);
      box.current?.querySelector('select')?.focus();
      return 'hold';
    },
    clear: () => {
      setReason('');
      setMissing(false);
    },
  };
}
