import { api, ask } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type Purpose = Schemas['RevealIn']['purpose'];
export type Revealed = Schemas['Revealed'];
export type ShownChannel = Schemas['ShownChannel'];
export type Allowance = Schemas['Allowance'];
export type View = Schemas['ViewOut'];
export type DutySheet = Schemas['DutySheet'];
export type Alert = Schemas['AlertOut'];

/** The numbers of one focal point. Recorded with the purpose; never kept in the cache. */
export function reveal(id: string, purpose: Purpose, reason: string): Promise<Revealed> {
  return ask(
    api.POST('/api/directory/focal-points/{id}/reveal', { params: { path: { id } }, body: { purpose, reason } }),
  );
}

/** The vCard's text of a contact shown within the last day. */
export async function vcard(reveal: string): Promise<string> {
  const call = api.POST('/api/directory/reveals/{id}/vcard', { params: { path: { id: reveal } }, parseAs: 'text' });
  return (await ask<unknown>(call)) as string;
}

export const viewsQuery = {
  queryKey: ['who-viewed-me'] as const,
  queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
    ask(api.GET('/api/directory/who-viewed-me', { params: { query: { before: pageParam } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: Schemas['ViewsOut']) => (last.more ? last.views.at(-1)?.id : undefined),
};

export function makeDutySheet(network: string): Promise<DutySheet> {
  return ask(api.POST('/api/directory/duty-sheets', { body: { network } }));
}

/** Asked again every half minute: a secretariat learns of an alert within a minute. */
export const alertsQuery = {
  queryKey: ['directory-alerts'] as const,
  queryFn: () => ask(api.GET('/api/directory/alerts')),
  refetchInterval: 30_000,
};

export async function review(id: string): Promise<void> {
  await ask(api.POST('/api/directory/alerts/{id}/review', { params: { path: { id } }, body: { note: '' } }));
}

export async function lift(person: string): Promise<void> {
  await ask(api.POST('/api/directory/suspensions/{id}/lift', { params: { path: { id: person } } }));
}

export type Limits = Schemas['LimitsIn'];

export const limitsQuery = (network: string) => ({
  queryKey: ['directory-limits', network] as const,
  queryFn: () => ask(api.GET('/api/directory/limits', { params: { query: { network } } })),
  staleTime: Infinity,
});

export function lowerLimits(network: string, limits: Limits): Promise<Limits> {
  return ask(api.PUT('/api/directory/limits', { params: { query: { network } }, body: limits }));
}
