import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { roomQuery } from '../consultation-queries';

/** An act in a room, under one key however often it is tried; the room is read again once it is done. */
export function useAct<Given = void>(
  room: string,
  act: (key: string, given: Given) => Promise<unknown>,
  onDone: () => void = () => undefined,
) {
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (given: Given) => act(key, given),
    onSuccess: () => {
      setKey(crypto.randomUUID());
      void queries.invalidateQueries({ queryKey: roomQuery(room).queryKey });
      onDone();
    },
  });
}
