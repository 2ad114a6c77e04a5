import { queryOptions } from '@tanstack/react-query';
import { api, ask, askFile } from '../../api/client';
import type { PaperForm } from '../../api/types';

export const papersQuery = (room: string) =>
  queryOptions({
    queryKey: ['consultations', room, 'papers'],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/consultations/{id}/papers', { params: { path: { id: room } }, signal })),
    staleTime: 0,
  });

export const makePaper = (room: string, form: PaperForm) =>
  askFile(api.POST('/api/consultations/{id}/papers', { params: { path: { id: room } }, body: form, parseAs: 'blob' }));
