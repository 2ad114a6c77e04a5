import { api, ask } from '../api/client';

export const rotaQuery = (jurisdiction: string, week: string | null) => ({
  queryKey: ['rota', jurisdiction, week] as const,
  queryFn: () =>
    ask(
      api.GET('/api/directory/rota/{jurisdiction}', {
        params: { path: { jurisdiction }, query: week ? { week } : {} },
      }),
    ),
});
