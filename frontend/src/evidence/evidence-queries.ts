import { api, ask, askFile } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type ActLine = Schemas['ActOut'];
export type Holding = Schemas['Holding'];
export type Group = Holding['group'];
export type HeldPage = Schemas['HeldPage'];
export type Right = Schemas['RequestIn']['kind'];
export type OwnRequest = Schemas['OwnRequestOut'];
export type AskedRequest = Schemas['AskedOut'];

export interface WantedActs {
  readonly act?: string;
  readonly since?: string;
  readonly until?: string;
  readonly before?: string;
}

export const auditQuery = (wanted: WantedActs) => ({
  queryKey: ['audit', wanted] as const,
  queryFn: () => ask(api.GET('/api/audit', { params: { query: { ...wanted } } })),
});

export const ownActsQuery = (wanted: WantedActs) => ({
  queryKey: ['audit-mine', wanted] as const,
  queryFn: () => ask(api.GET('/api/audit/mine', { params: { query: { ...wanted } } })),
});

/** The acts as a file: what the reader may see of others, or what was done in their own name. */
export const exportActs = (wanted: WantedActs, own: boolean) =>
  askFile(api.POST(own ? '/api/audit/mine/exports' : '/api/audit/exports', { body: { ...wanted }, parseAs: 'blob' }));

export const holdingsQuery = {
  queryKey: ['my-data'] as const,
  queryFn: () => ask(api.GET('/api/my-data')),
};

/** The rows of one kind, 25 at a time. */
export const heldRowsQuery = (group: Group, kind: Schemas['KindHeld']['kind']) => ({
  queryKey: ['my-data', group, kind] as const,
  queryFn: ({ pageParam }: { pageParam: number }) =>
    ask(api.GET('/api/my-data/{group}/{kind}', { params: { path: { group, kind }, query: { offset: pageParam } } })),
  initialPageParam: 0,
  getNextPageParam: (last: HeldPage, pages: readonly HeldPage[]) =>
    last.more ? pages.reduce((sum, page) => sum + page.records.length, 0) : undefined,
});

/** All of it as a file. */
export const exportOwnData = () => askFile(api.POST('/api/my-data/exports', { parseAs: 'blob' }));

export const ownRequestsQuery = {
  queryKey: ['my-data', 'requests'] as const,
  queryFn: () => ask(api.GET('/api/my-data/requests')),
};

export const dataRequestsQuery = {
  queryKey: ['secretariat', 'data-requests'] as const,
  queryFn: () => ask(api.GET('/api/secretariat/data-requests')),
};

export const askRight = (kind: Right, words: string) =>
  ask(api.POST('/api/my-data/requests', { body: { kind, words } }));

/** The secretariat's answer; with the right name, for an account without an entry. */
export const answerRequest = (id: string, granted: boolean, answer: string, name: string) =>
  ask(
    api.POST('/api/secretariat/data-requests/{id}/answer', {
      params: { path: { id } },
      body: { granted, answer, ...(name ? { display_name: name } : {}) },
    }),
  );
