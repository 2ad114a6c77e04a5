import { useQuery } from '@tanstack/react-query';
import { api, ask } from './client';

/** The field's vocabulary: fixed for one build of the server, so it is fetched once and never thrown away. */
export const referenceQuery = {
  queryKey: ['reference'] as const,
  queryFn: () => ask(api.GET('/api/reference')),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
};

export function useReference() {
  return useQuery(referenceQuery).data;
}
