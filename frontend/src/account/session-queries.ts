import { api, ask } from '../api/client';

export const sessionsQuery = {
  queryKey: ['sessions'],
  queryFn: () => ask(api.GET('/api/sessions')),
} as const;
