import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ask, askFile } from '../../api/client';
import { OFTEN } from '../../api/often';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Disclosure = Schemas['DisclosureOut'];
export type RegisterFormat = Schemas['RegisterIn']['format'];

export const REGISTER = ['disclosures'] as const;

export const registerQuery = infiniteQueryOptions({
  queryKey: [...REGISTER, 'all'],
  queryFn: ({ pageParam: offset, signal }) => ask(api.GET('/api/disclosures', { params: { query: { offset } }, signal })),
  initialPageParam: 0,
  getNextPageParam: (last, pages) => (last.more ? pages.reduce((sum, page) => sum + page.disclosures.length, 0) : undefined),
  staleTime: 0,
});

/** What the reader's State has still to reply to. */
export const waitingDisclosuresQuery = queryOptions({
  queryKey: [...REGISTER, 'waiting'],
  queryFn: async ({ signal }) =>
    (await ask(api.GET('/api/disclosures', { params: { query: { waiting: true } }, signal }))).disclosures,
  staleTime: 0,
  ...OFTEN,
});

export const exportRegister = (format: RegisterFormat) =>
  askFile(api.POST('/api/disclosures/exports', { body: { format }, parseAs: 'blob' }));
