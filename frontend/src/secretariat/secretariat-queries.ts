import { api, ask } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Review = Schemas['ReviewOut'];
export type Resolution = Schemas['ResolveIn'];
export type Result = Resolution['result'];
export type Queue = Schemas['Queue'];
export type DueEntry = Schemas['DueEntry'];
export type DueCount = Schemas['DueCount'];
export type Method = Schemas['ConfirmIn']['method'];
export type Agreement = Schemas['AgreementOut'];
export type AgreementForm = Schemas['AgreementIn'];
export type AgreementLevel = Agreement['level'];
export type StateOfNetwork = Schemas['StateOut'];
export type StatusForm = Schemas['StatusIn'];
export type Status = StatusForm['status'];
export type Gap = Schemas['GapOut'];

/** Everything on the desk is asked anew after an act: what waits is the point of these pages. */
export const DESK = ['secretariat'] as const;

export const overviewQuery = {
  queryKey: [...DESK, 'overview'] as const,
  queryFn: () => ask(api.GET('/api/secretariat/overview')),
};

export const reviewsQuery = (resolved: boolean) => ({
  queryKey: [...DESK, 'reviews', resolved] as const,
  queryFn: () => ask(api.GET('/api/secretariat/reviews', { params: { query: { resolved } } })),
});

export const gapsQuery = {
  queryKey: [...DESK, 'gaps'] as const,
  queryFn: () => ask(api.GET('/api/secretariat/gaps')),
};

export interface Wanted {
  readonly network?: string;
  readonly jurisdiction?: string;
  readonly freshness?: 'due' | 'stale';
  readonly offset: number;
}

export const unconfirmedQuery = (wanted: Wanted) => ({
  queryKey: [...DESK, 'unconfirmed', wanted] as const,
  queryFn: () => ask(api.GET('/api/secretariat/unconfirmed', { params: { query: { ...wanted } } })),
});

export const agreementsQuery = (network: string) => ({
  queryKey: [...DESK, 'agreements', network] as const,
  queryFn: () => ask(api.GET('/api/secretariat/networks/{network}/agreements', { params: { path: { network } } })),
});

export const statesQuery = (network: string) => ({
  queryKey: [...DESK, 'states', network] as const,
  queryFn: () => ask(api.GET('/api/secretariat/networks/{network}/states', { params: { path: { network } } })),
});

export const resolveReview = (id: string, body: Resolution) =>
  ask(api.POST('/api/secretariat/reviews/{id}/resolution', { params: { path: { id } }, body }));

export const settleGap = (id: string) =>
  ask(api.POST('/api/secretariat/gaps/{id}/settlement', { params: { path: { id } } }));

export const confirmEntry = (id: string, method: Method) =>
  ask(api.POST('/api/directory/focal-points/{id}/confirmations', { params: { path: { id } }, body: { method, note: '' } }));

export const setAgreement = (network: string, body: AgreementForm) =>
  ask(api.POST('/api/secretariat/networks/{network}/agreements', { params: { path: { network } }, body }));

export const decideStatus = (network: string, body: StatusForm) =>
  ask(api.POST('/api/secretariat/networks/{network}/states', { params: { path: { network } }, body }));
