import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import { OFTEN } from '../../api/often';
import type { ShiftOfferForm, ShiftReply } from '../../api/types';

export const shiftOffersQuery = queryOptions({
  queryKey: ['shift-offers'],
  queryFn: ({ signal }) => ask(api.GET('/api/shift-offers', { signal })),
  ...OFTEN,
});

export function offerShift(room: string, body: ShiftOfferForm) {
  return ask(api.POST('/api/consultations/{id}/shift-offers', { params: { path: { id: room } }, body }));
}

export function replyToShift(room: string, by: string, body: ShiftReply) {
  return ask(api.POST('/api/shift-offers/{id}/{by}', { params: { path: { id: room, by } }, body }));
}
