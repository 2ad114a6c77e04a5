import { api, ask } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Confirmed = Schemas['Confirmed'];
export type Method = Schemas['ConfirmIn']['method'];
export type OwnReport = Schemas['ReportOut'];
export type Problem = Schemas['ReportIn']['problem'];
export type Retired = Schemas['RetiredOut'];
export type Retirement = Schemas['RetireIn'];

const path = (id: string) => ({ params: { path: { id } } });

export const confirmationsQuery = (id: string) => ({
  queryKey: ['confirmations', id] as const,
  queryFn: () => ask(api.GET('/api/directory/focal-points/{id}/confirmations', path(id))),
});

export const confirmEntry = (id: string, method: Method) =>
  ask(api.POST('/api/directory/focal-points/{id}/confirmations', { ...path(id), body: { method, note: '' } }));

export const ownReportsQuery = (id: string) => ({
  queryKey: ['own-reports', id] as const,
  queryFn: () => ask(api.GET('/api/reports', { params: { query: { focal_point: id } } })),
});

export const reportProblem = (id: string, problem: Problem, note: string) =>
  ask(api.POST('/api/reports', { body: { focal_point: id, problem, note } }));

export const retirementQuery = (id: string) => ({
  queryKey: ['retirement', id] as const,
  queryFn: () => ask(api.GET('/api/directory/focal-points/{id}/retirement', path(id))),
  retry: false,
});

export const retireEntry = (id: string, body: Retirement) =>
  ask(api.POST('/api/directory/focal-points/{id}/retirement', { ...path(id), body }));

/** Who could follow somebody: those of the same jurisdiction whom the reader sees. */
export const compatriotsQuery = (jurisdiction: string) => ({
  queryKey: ['compatriots', jurisdiction] as const,
  queryFn: () =>
    ask(api.GET('/api/directory/search', { params: { query: { jurisdiction: [jurisdiction], limit: 25 } } })),
});
