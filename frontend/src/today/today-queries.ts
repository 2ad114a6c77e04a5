import { api, ask } from '../api/client';
import { OFTEN } from '../api/often';
import type { Overseen, TargetChoice } from '../api/types';

const MINUTE = 60_000;

export const awakeQuery = {
  queryKey: ['awake'] as const,
  queryFn: () => ask(api.GET('/api/directory/awake')),
  refetchInterval: 5 * MINUTE,
};

export const overseenQuery = {
  queryKey: ['overseen'] as const,
  queryFn: () => ask(api.GET('/api/overseen')),
  ...OFTEN,
};

export function callIn({ id, jurisdiction }: Overseen, key: string) {
  return ask(api.POST('/api/overseen/{id}/officers', { params: { path: { id } }, body: { key, jurisdiction } }));
}

export const ownTodayQuery = {
  queryKey: ['own-entry', 'today'] as const,
  queryFn: () => ask(api.GET('/api/directory/own')),
};

export const targetsQuery = {
  queryKey: ['response-targets'] as const,
  queryFn: () => ask(api.GET('/api/response-targets')),
};

export function setTarget(target: TargetChoice) {
  return ask(api.PUT('/api/response-targets', { body: target }));
}
