import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/errors';

/** Once more where the network failed; never where the server has answered no. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 502);
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAnotherTry, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
});
