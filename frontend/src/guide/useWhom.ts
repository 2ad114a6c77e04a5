import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { ForJurisdiction } from '../api/types';
import { useTurns } from '../directory/useTurns';
import type { Question } from './question';
import { asked, isWhole, writeQuestion } from './question';

const cardsOf = ({ advice, fallback }: ForJurisdiction) => [
  ...advice.map((one) => one.card),
  ...(fallback?.card ? [fallback.card] : []),
];

/** The answer to a question, kept true while the page is open: who has an answer and asks for it anew is not asking. */
export function useWhom(question: Question) {
  const queries = useQueryClient();
  const whole = isWhole(question);
  const answer = useQuery({
    queryKey: ['whom', writeQuestion(question)],
    queryFn: ({ queryKey, signal }) => {
      const again = queries.getQueryData(queryKey) !== undefined;
      return ask(api.POST('/api/directory/whom', { body: asked(question, again), signal }));
    },
    enabled: whole,
    placeholderData: keepPreviousData,
  });
  useTurns(whole ? (answer.data?.answers ?? []).flatMap(cardsOf) : [], answer.refetch);
  return answer;
}
