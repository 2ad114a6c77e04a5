import { api, ask } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Review = Schemas['ReviewOut'];
export type Resolution = Schemas['ResolveIn'];
export type Result = Resolution['result'];
export type Queue = Schemas['Queue'];
export type AloneEntry = Schemas['AloneEntry'];
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
export type LookAlike = Schemas['LookAlikeOut'];
export type Unanswered = Schemas['UnansweredOut'];
export type WaitingDraft = Schemas['WaitingDraft'];
export type Canary = Schemas['CanaryOut'];
export type CanaryForm = Schemas['CanaryIn'];
export type Terms = Schemas['TermsIn'];
export type Retention = Schemas['RetentionOut'];

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

export const lookAlikesQuery = {
  queryKey: [...DESK, 'look-alikes'] as const,
  queryFn: () => ask(api.GET('/api/secretariat/look-alikes')),
};

export const gapsQuery = {
  queryKey: [...DESK, 'gaps'] as const,
  queryFn: () => ask(api.GET('/api/secretariat/gaps')),
};

export const unansweredQuery = {
  queryKey: [...DESK, 'unanswered'] as const,
  queryFn: () => ask(api.GET('/api/secretariat/unanswered')),
};

export const canariesQuery = (network: string) => ({
  queryKey: [...DESK, 'canaries', network] as const,
  queryFn: () => ask(api.GET('/api/directory/canaries', { params: { query: { network } } })),
});

export const termsQuery = (network: string) => ({
  queryKey: [...DESK, 'freshness', network] as const,
  queryFn: () => ask(api.GET('/api/secretariat/networks/{network}/freshness', { params: { path: { network } } })),
});

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

export const aloneQuery = (offset: number) => ({
  queryKey: [...DESK, 'alone', offset] as const,
  queryFn: () => ask(api.GET('/api/secretariat/without-alternate', { params: { query: { offset } } })),
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

export const settleLookAlike = (id: string) =>
  ask(api.POST('/api/secretariat/look-alikes/{id}/settlement', { params: { path: { id } } }));

export const settleGap = (id: string) =>
  ask(api.POST('/api/secretariat/gaps/{id}/settlement', { params: { path: { id } } }));

export const settleUnanswered = (id: string) =>
  ask(api.POST('/api/secretariat/unanswered/{id}/settlement', { params: { path: { id } } }));

export const addCanary = (network: string, body: CanaryForm) =>
  ask(api.POST('/api/directory/canaries', { params: { query: { network } }, body }));

export const withdrawCanary = (id: string) =>
  ask(api.POST('/api/directory/canaries/{id}/withdrawal', { params: { path: { id } } }));

export const setTerms = (network: string, body: Terms) =>
  ask(api.PUT('/api/secretariat/networks/{network}/freshness', { params: { path: { network } }, body }));

export const retentionQuery = (network: string) => ({
  queryKey: [...DESK, 'retention', network] as const,
  queryFn: () => ask(api.GET('/api/secretariat/networks/{network}/retention', { params: { path: { network } } })),
});

export const setRetention = (network: string, body: Schemas['RetentionIn']) =>
  ask(api.PUT('/api/secretariat/networks/{network}/retention', { params: { path: { network } }, body }));

export const confirmEntry = (id: string, method: Method) =>
  ask(api.POST('/api/directory/focal-points/{id}/confirmations', { params: { path: { id } }, body: { method, note: '' } }));

export const setAgreement = (network: string, body: AgreementForm) =>
  ask(api.POST('/api/secretariat/networks/{network}/agreements', { params: { path: { network } }, body }));

export const decideStatus = (network: string, body: StatusForm) =>
  ask(api.POST('/api/secretariat/networks/{network}/states', { params: { path: { network } }, body }));
