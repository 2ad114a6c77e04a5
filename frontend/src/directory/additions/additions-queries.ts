import { api, ask } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Addition = Schemas['AdditionWaiting'];
export type AdditionForm = Schemas['AdditionIn'];
export type Joining = Schemas['JoiningWaiting'];
export type Adding = Schemas['Adding'];

export const ADDITIONS = ['additions'] as const;

export const additionsQuery = {
  queryKey: ADDITIONS,
  queryFn: () => ask(api.GET('/api/directory/additions')),
};

export const additionQuery = (id: string) => ({
  queryKey: [...ADDITIONS, id] as const,
  queryFn: () => ask(api.GET('/api/directory/additions/{id}', { params: { path: { id } } })),
  // Numbers are shown once, audited, and forgotten with the dialog.
  gcTime: 0,
  staleTime: Infinity,
});

/** Who may be the alternate of a new entry. */
export const alternatesQuery = (network: string, jurisdiction: string) => ({
  queryKey: ['colleagues', network, jurisdiction] as const,
  queryFn: () => ask(api.GET('/api/directory/additions/alternates', { params: { query: { network, jurisdiction } } })),
});

/** Whoever in a network bears a name like this one: people are told apart before a second entry is made of them. */
export const alikeQuery = (network: string, name: string) => ({
  queryKey: ['search', 'alike', network, name] as const,
  queryFn: () => ask(api.GET('/api/directory/search', { params: { query: { q: name, network: [network], limit: 5 } } })),
});

export const JOININGS = ['joinings'] as const;

/** Entries that wait to be listed in a further network. */
export const joiningsQuery = {
  queryKey: JOININGS,
  queryFn: () => ask(api.GET('/api/directory/joinings')),
};

export const proposeJoining = (body: Schemas['JoiningIn']) => ask(api.POST('/api/directory/joinings', { body }));

export const decideJoining = (id: string, agreed: boolean) =>
  ask(api.POST('/api/directory/joinings/{id}/decision', { params: { path: { id } }, body: { agreed } }));

export const addEntry = (body: AdditionForm) => ask(api.POST('/api/directory/additions', { body }));

export const decideAddition = (id: string, agreed: boolean) =>
  ask(api.POST('/api/directory/additions/{id}/decision', { params: { path: { id } }, body: { agreed } }));
