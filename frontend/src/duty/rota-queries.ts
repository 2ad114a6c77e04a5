import { api, ask } from '../api/client';
import type { components } from '../api/schema';

export type DutyDesk = components['schemas']['DutyDesk'];

export const rotaQuery = (jurisdiction: string, week: string | null) => ({
  queryKey: ['rota', jurisdiction, week] as const,
  queryFn: () =>
    ask(
      api.GET('/api/directory/rota/{jurisdiction}', {
        params: { path: { jurisdiction }, query: week ? { week } : {} },
      }),
    ),
});

const at = (jurisdiction: string) => ({ params: { path: { jurisdiction } } });

export const deskQuery = (jurisdiction: string) => ({
  queryKey: ['duty-desk', jurisdiction] as const,
  queryFn: () => ask(api.GET('/api/directory/rota/{jurisdiction}/desk', at(jurisdiction))),
});

export const leaveNote = (jurisdiction: string, text: string) =>
  ask(api.POST('/api/directory/rota/{jurisdiction}/notes', { ...at(jurisdiction), body: { text } }));

export const testPage = (jurisdiction: string) =>
  ask(api.POST('/api/directory/rota/{jurisdiction}/tests', at(jurisdiction)));
