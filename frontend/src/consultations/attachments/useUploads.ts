import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/errors';
import type { Despite, Terms } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { useAnnounce } from '../../ui/Announcer';
import { attachFile, LARGEST_FILE, uploadFile } from './files';

export interface Uploading {
  /** Also the key under which it is attached: pressed twice, it is attached once. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** From 0 to 1. */
  readonly done: number;
  /** The server's name for its bytes, once it has all of them. */
  readonly file: string | null;
  readonly fault: unknown;
}

export interface Uploads {
  readonly list: readonly Uploading[];
  readonly busy: boolean;
  readonly add: (files: Iterable<File>) => void;
  readonly drop: (id: string) => void;
  /** Makes them part of the room; true when none is left. */
  readonly attach: (caveats: readonly string[], terms: Terms, despite: Despite | null) => Promise<boolean>;
}

/** The files that are to go with the next words: each on its way as soon as it is chosen. */
export function useUploads(room: string): Uploads {
  const t = useWords();
  const announce = useAnnounce();
  const [list, setList] = useState<readonly Uploading[]>([]);
  const stops = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = useCallback((id: string, changes: Partial<Uploading>) => {
    setList((before) => before.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  }, []);

  const drop = useCallback((id: string) => {
    stops.current.get(id)?.abort();
    stops.current.delete(id);
    setList((before) => before.filter((one) => one.id !== id));
  }, []);

  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const id = crypto.randomUUID();
      const fault =
        file.size > LARGEST_FILE ? new ApiError(413, { code: 'too_large', message: t('files-too-large'), details: {} }) : null;
      setList((before) => [...before, { id, name: file.name, size: file.size, done: 0, file: null, fault }]);
      if (fault) continue;
      const stop = new AbortController();
      stops.current.set(id, stop);
      uploadFile(room, file, stop.signal, (done) => change(id, { done })).then(
        (upload) => {
          change(id, { done: 1, file: upload.file });
          announce(t('files-ready-name', { name: file.name }));
        },
        (problem: unknown) => {
          if (!stop.signal.aborted) change(id, { fault: problem });
        },
      );
    }
  };

  const attach = async (caveats: readonly string[], terms: Terms, despite: Despite | null) => {
    let all = true;
    for (const { id, name, file } of list) {
      if (file === null) continue;
      try {
        await attachFile(room, { key: id, file, name, caveats: [...caveats], terms, despite });
        drop(id);
      } catch (fault) {
        all = false;
        change(id, { fault });
      }
    }
    return all;
  };

  const busy = list.some((one) => one.file === null && one.fault === null);
  return { list, busy, add, drop, attach };
}
