import { useCallback, useEffect, useRef, useState } from 'react';
import type { SignalFrame } from '../api/liveFrames';

const WRITING_FOR = 5_000;

/** Who has the room open and who is writing: may be lost on the way, so writing fades by itself. */
export function useSignals(me: string) {
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState<readonly string[]>([]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const stopped = useCallback((person: string) => {
    clearTimeout(timers.current.get(person));
    timers.current.delete(person);
    setWriting((before) => (before.includes(person) ? before.filter((one) => one !== person) : before));
  }, []);

  const signal = useCallback(
    (frame: SignalFrame) => {
      if (frame.type === 'presence') setPresent(new Set(frame.persons));
      if (frame.type !== 'typing' || frame.person === me) return;
      clearTimeout(timers.current.get(frame.person));
      timers.current.set(
        frame.person,
        setTimeout(() => stopped(frame.person), WRITING_FOR),
      );
      setWriting((before) => (before.includes(frame.person) ? before : [...before, frame.person]));
    },
    [me, stopped],
  );

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
    };
  }, []);

  return { present, writing, signal, stopped };
}
