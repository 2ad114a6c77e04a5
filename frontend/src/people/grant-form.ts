import { instantOf } from '../ui/day';
import type { GrantForm, Role, Scope } from './people-queries';

export interface GrantDraft {
  readonly role: string;
  readonly network: string;
  readonly jurisdiction: string;
  /** `2026-12-01`, or what has been filled in of it so far. */
  readonly until: string;
}

const OF_ONE_STATE = ['correspondent', 'steward'];
const OF_THE_SERVICE = ['auditor', 'operator'];

/** A year is the longest; a little less, whatever the hour. */
export function blank(gives: readonly Scope[], now: Date): GrantDraft {
  const year = new Date(now.getTime() + 364 * 24 * 3_600_000).toISOString().slice(0, 10);
  const role = gives[0]?.role ?? '';
  return { role, network: networksOf(gives, role, [])[0] ?? '', jurisdiction: '', until: year };
}

/** Where the reader may give a role; `all` where they may anywhere. */
export function networksOf(gives: readonly Scope[], role: string, all: readonly string[]): readonly string[] {
  const scope = gives.find((one) => one.role === role);
  if (!scope || OF_THE_SERVICE.includes(role)) return [];
  if (scope.everywhere) return all;
  return [...new Set([...scope.networks, ...scope.states.map((state) => state.split('/')[0] ?? '')])];
}

/** The States that the reader may choose from in a network; null for any. */
export function statesOf(gives: readonly Scope[], role: string, network: string): readonly string[] | null {
  const scope = gives.find((one) => one.role === role);
  if (!scope || scope.everywhere || scope.networks.includes(network)) return null;
  return scope.states.flatMap((state) => (state.startsWith(`${network}/`) ? [state.slice(network.length + 1)] : []));
}

export const asksForState = (role: string) => OF_ONE_STATE.includes(role);

/** What is sent; null while something is missing. */
export function asGrant(draft: GrantDraft): GrantForm | null {
  const until = instantOf(draft.until);
  if (!until || !draft.role) return null;
  if (!draft.network && !OF_THE_SERVICE.includes(draft.role)) return null;
  if (asksForState(draft.role) && !draft.jurisdiction) return null;
  return {
    role: draft.role as Role,
    network: draft.network || null,
    jurisdiction: asksForState(draft.role) ? draft.jurisdiction : null,
    valid_until: until,
  };
}
