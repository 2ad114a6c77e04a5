import { api, ask } from '../../api/client';
import type { CallNote, Promised, UrgencyChange } from '../../api/types';

const at = (id: string) => ({ params: { path: { id } } });

export function escalate(room: string, jurisdiction: string, key: string) {
  return ask(api.POST('/api/consultations/{id}/escalate', { ...at(room), body: { key, jurisdiction } }));
}

export function promise(room: string, promised: Promised) {
  return ask(api.POST('/api/consultations/{id}/promise', { ...at(room), body: promised }));
}

export function noteCall(room: string, call: CallNote) {
  return ask(api.POST('/api/consultations/{id}/calls', { ...at(room), body: call }));
}

export function changeUrgency(room: string, change: UrgencyChange) {
  return ask(api.POST('/api/consultations/{id}/urgency', { ...at(room), body: change }));
}
