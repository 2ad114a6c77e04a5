import { api, ask } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type IncomingRoom = Schemas['Incoming'];
export type Assignee = Schemas['Assignee'];

export const incomingQuery = {
  queryKey: ['consultations', 'incoming'] as const,
  queryFn: () => ask(api.GET('/api/incoming-consultations')),
  staleTime: 0,
};

export const assign = (id: string, person: string, key: string) =>
  ask(api.POST('/api/consultations/{id}/assignment', { params: { path: { id } }, body: { person, key } }));
