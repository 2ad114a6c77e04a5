import { ApiError } from '../api/errors';

/** The same refusal in the words of this page, where the server names a reason that the page can explain better. */
export function explained(error: unknown, words: Readonly<Record<string, string>>): unknown {
  if (!(error instanceof ApiError)) return error;
  const reason = error.details['reason'];
  const better = typeof reason === 'string' ? words[reason] : undefined;
  if (!better) return error;
  const { status, code, details, requestId } = error;
  return new ApiError(status, { code, message: better, details, request_id: requestId ?? undefined });
}
