import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { PaperForm } from '../../api/types';

export const papersQuery = (room: string) =>
  queryOptions({
    queryKey: ['consultations', room, 'papers'],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/consultations/{id}/papers', { params: { path: { id: room } }, signal })),
    staleTime: 0,
  });

/** The file with the name that the server gives it. */
export async function makePaper(room: string, form: PaperForm): Promise<File> {
  const call = api.POST('/api/consultations/{id}/papers', {
    params: { path: { id: room } },
    body: form,
    parseAs: 'blob',
  });
  const file = (await ask(call)) as Blob;
  const said = (await call).response.headers.get('content-disposition') ?? '';
  const name = /filename="([^"]+)"/.exec(said)?.[1] ?? `paper.${form.format}`;
  return new File([file], name, { type: file.type });
}
