import { api, ask } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Person = Schemas['KeptPerson'];
export type Held = Schemas['KeptGrant'];
export type Scope = Schemas['Scope'];
export type GrantForm = Schemas['GrantIn'];
export type Enrolment = Schemas['EnrolIn'];
export type Invite = Schemas['InviteIn'];
export type SignsIn = Schemas['SignsIn'];
export type Role = GrantForm['role'];
export type LeftBehind = Schemas['LeftBehind'];

export const PEOPLE = ['people'] as const;
export const peopleQuery = (offset: number) => ({
  queryKey: [...PEOPLE, offset] as const,
  queryFn: () => ask(api.GET('/api/people', { params: { query: { offset } } })),
});

export const enrol = (body: Enrolment) => ask(api.POST('/api/people', { body }));

export const give = (id: string, body: GrantForm) =>
  ask(api.POST('/api/people/{id}/grants', { params: { path: { id } }, body }));

export const invite = (id: string, body: Invite) =>
  ask(api.POST('/api/people/{id}/invitations', { params: { path: { id } }, body }));

export const agreeToInvitation = (id: string) =>
  ask(api.POST('/api/invitations/{id}/agreement', { params: { path: { id } } }));

export const endInvitation = (id: string) => ask(api.POST('/api/invitations/{id}/end', { params: { path: { id } } }));

export const leave = (id: string, successor: string | null) =>
  ask(api.POST('/api/people/{id}/departure', { params: { path: { id } }, body: { successor } }));

export const follow = (id: string, successor: string) =>
  ask(api.POST('/api/people/{id}/successor', { params: { path: { id } }, body: { successor } }));

export const agree = (id: string) => ask(api.POST('/api/grants/{id}/agreement', { params: { path: { id } } }));

export const attest = (id: string) => ask(api.POST('/api/grants/{id}/attestation', { params: { path: { id } } }));

export const setEnd = (id: string, until: string) =>
  ask(api.PATCH('/api/grants/{id}', { params: { path: { id } }, body: { valid_until: until } }));

export const end = (id: string) => ask(api.POST('/api/grants/{id}/end', { params: { path: { id } } }));

export type ContactWaiting = Schemas['ContactWaiting'];

export const CONTACTS = ['contact-changes'] as const;

export const contactsQuery = {
  queryKey: CONTACTS,
  queryFn: () => ask(api.GET('/api/directory/contact-changes')),
};

export const contactQuery = (id: string) => ({
  queryKey: [...CONTACTS, id] as const,
  queryFn: () => ask(api.GET('/api/directory/contact-changes/{id}', { params: { path: { id } } })),
  // Numbers are shown once, audited, and forgotten with the dialog.
  gcTime: 0,
  staleTime: Infinity,
});

export const decideContact = (id: string, agreed: boolean) =>
  ask(api.POST('/api/directory/contact-changes/{id}/decision', { params: { path: { id } }, body: { agreed } }));
