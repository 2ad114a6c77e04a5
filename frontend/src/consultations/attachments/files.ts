import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import type { Attach, Entry, Upload } from '../../api/types';

export const LARGEST_FILE = 25_000_000;
/** What the file dialog offers first; what a file is, the server says by its content. */
export const ACCEPTED = '.pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg,.txt';

/** Files by the entry that attached them: the last that was said of each. */
export type FileStates = ReadonlyMap<number, Entry>;

export function fileStates(entries: readonly Entry[]): FileStates {
  const states = new Map<number, Entry>();
  for (const entry of entries) {
    if (entry.kind === 'scanned' && entry.reply_to !== null) states.set(entry.reply_to, entry);
  }
  return states;
}

/** Whether the examination of a file found pictures, or the file is one. */
export function showsPictures(scanned: Entry | undefined): boolean {
  return scanned?.data['pictures'] === true || ['png', 'jpeg'].includes(String(scanned?.data['type']));
}

export function sizeOf(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1_000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** Below the room's own key, for `roomKeeper`, which knows what makes it be asked for anew. */
export const filesQuery = (room: string) =>
  queryOptions({
    queryKey: ['consultations', room, 'files'],
    queryFn: ({ signal }) => ask(api.GET('/api/consultations/{id}/files', { params: { path: { id: room } }, signal })),
  });

export function addressOf(room: string, file: string): string {
  return `/api/consultations/${room}/files/${file}`;
}

export function attachFile(room: string, body: Attach) {
  return ask(api.POST('/api/consultations/{id}/files', { params: { path: { id: room } }, body }));
}

/** Sends the bytes, telling how far it is (0 to 1): `fetch` cannot say. `stop` breaks off. */
export function uploadFile(room: string, file: File, stop: AbortSignal, tell: (done: number) => void): Promise<Upload> {
  return ask(
    new Promise<{ data: Upload; error: unknown; response: Response }>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', `/api/consultations/${room}/uploads`);
      request.responseType = 'json';
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('Accept-Language', document.documentElement.lang);
      request.upload.onprogress = (event) => tell(event.loaded / file.size);
      request.onload = () => {
        const answer: unknown = request.response;
        resolve({ data: answer as Upload, error: answer, response: new Response(null, { status: request.status }) });
      };
      request.onerror = () => reject(new TypeError('unreachable'));
      request.onabort = () => reject(new DOMException('', 'AbortError'));
      stop.addEventListener('abort', () => request.abort());
      request.send(file);
    }),
  );
}
