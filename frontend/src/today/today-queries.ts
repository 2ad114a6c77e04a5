import { api, ask } from '../api/client';

const MINUTE = 60_000;

export const awakeQuery = {
  queryKey: ['awake'] as const,
  queryFn: () => ask(api.GET('/api/directory/awake')),
  refetchInterval: 5 * MINUTE,
};

export const overseenQuery = {
  queryKey: ['overseen'] as const,
  queryFn: () => ask(api.GET('/api/overseen')),
  refetchInterval: MINUTE,
};

export const ownTodayQuery = {
  queryKey: ['own-entry', 'today'] as const,
  queryFn: () => ask(api.GET('/api/directory/own')),
};
