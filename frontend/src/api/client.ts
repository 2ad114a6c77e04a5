import createClient from 'openapi-fetch';
import { ApiError, isRefusal } from './errors';
import type { paths } from './schema';
import { isUrgent } from './urgent';

/** The typed calls of the server's OpenAPI. Always through `ask`, which turns every failure into an `ApiError`. */
export const api = createClient<paths>({ baseUrl: '/' });

api.use({
  onRequest({ request }) {
    // Refusals are answered in the language the page is read in.
    request.headers.set('Accept-Language', document.documentElement.lang);
    if (isUrgent()) request.headers.set('Counterpart-Purpose', 'urgent');
    return request;
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

let onSessionEnded: () => void = () => undefined;

/** The application is told once of every call refused because the session is over. */
export function whenSessionEnds(tell: () => void): void {
  onSessionEnded = tell;
}

let onIdentityAsked: () => void = () => undefined;

/** The application is told of every step refused because it needs a fresh sign-in. */
export function whenIdentityIsAsked(tell: () => void): void {
  onIdentityAsked = tell;
}

/**
 * The answer's data. Throws ApiError: `unreachable` (status 0) without network, else the server's own code.
 * An aborted call throws the browser's AbortError unchanged, so that a superseded search is not shown as a fault.
 */
export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await call.catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new ApiError(0, { code: 'unreachable', message: '', details: {} });
  });
  if (answer.response.ok) return answer.data as T;
  const refusal = isRefusal(answer.error)
    ? answer.error
    : { code: 'unexpected', message: '', details: {}, request_id: answer.response.headers.get('X-Request-Id') ?? '' };
  if (answer.response.status === 401 && refusal.code === 'not_signed_in') onSessionEnded();
  if (refusal.code === 'confirm_identity') onIdentityAsked();
  throw new ApiError(answer.response.status, refusal);
}

/** The same for a file (`parseAs: 'blob'`), with the name that the server gives it. */
export async function askFile(call: Promise<Answer<unknown>>): Promise<File> {
  const file = (await ask(call)) as Blob;
  const said = (await call).response.headers.get('content-disposition') ?? '';
  return new File([file], /filename="([^"]+)"/.exec(said)?.[1] ?? 'counterpart', { type: file.type });
}
