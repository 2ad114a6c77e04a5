import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, ask } from '../api/client';
import type { ForJurisdiction } from '../api/types';
import { useTurns } from '../directory/useTurns';
import type { Question } from './question';
import { asked, isWhole, writeQuestion } from './question';

const cardsOf = ({ advice, fallback }: ForJurisdiction) => [
  ...advice.map((one) => one.card),
  ...(fallback?.card ? [fallback.card] : []),
];

/**
 * The answer to a question, kept true while the page is open: who has an answer and asks for it anew is not asking. Who
 * corrects the question, and be it back to what it was, asks under the same key, as long as the page is open.
 */
export function useWhom(question: Question) {
  const queries = useQueryClient();
  const whole = isWhole(question);
  const address = writeQuestion(question);
  const [key] = useState(() => crypto.randomUUID());
  const last = useRef(address);
  const answer = useQuery({
    queryKey: ['whom', address],
    queryFn: ({ queryKey, signal }) => {
      const again = last.current === address && queries.getQueryData(queryKey) !== undefined;
      last.current = address;
      return ask(api.POST('/api/directory/whom', { body: asked(question, again, key), signal }));
    },
    enabled: whole,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  useTurns(whole ? (answer.data?.answers ?? []).flatMap(cardsOf) : [], answer.refetch);
  return answer;
}
