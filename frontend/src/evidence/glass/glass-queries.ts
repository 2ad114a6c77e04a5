import { api, ask } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type GlassRequest = Schemas['GlassOut'];
export type GlassForm = Schemas['GlassIn'];
export type GlassPage = Schemas['GlassPage'];

export const glassQuery = {
  queryKey: ['break-glass'] as const,
  queryFn: () => ask(api.GET('/api/break-glass')),
};

/** A page of the room; each is in the audit, so it is asked for once and forgotten with the page. */
export const glassPageQuery = (id: string) => ({
  queryKey: [...glassQuery.queryKey, id] as const,
  queryFn: ({ pageParam }: { pageParam: number }) =>
    ask(api.GET('/api/break-glass/{id}/entries', { params: { path: { id }, query: { after: pageParam } } })),
  initialPageParam: 0,
  getNextPageParam: (last: GlassPage) => (last.more ? last.entries.at(-1)?.seq : undefined),
  gcTime: 0,
  staleTime: Infinity,
  retry: false,
});

export const askGlass = (body: GlassForm) => ask(api.POST('/api/break-glass', { body }));

export const decideGlass = (id: string, agreed: boolean) =>
  ask(api.POST('/api/break-glass/{id}/decision', { params: { path: { id } }, body: { agreed } }));

export const endGlass = (id: string) => ask(api.POST('/api/break-glass/{id}/end', { params: { path: { id } } }));
