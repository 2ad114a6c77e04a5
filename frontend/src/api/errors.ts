/** What the server answered when it refused, in the reader's language. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details: Record<string, unknown>;
  readonly request_id?: string;
}

/** One error for every failed call: a refusal of the server, or `unreachable` when there was no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly details: Record<string, unknown>;
  readonly requestId: string | null;

  constructor(status: number, refusal: Refusal) {
    super(refusal.message);
    this.status = status;
    this.code = refusal.code;
    this.details = refusal.details;
    this.requestId = refusal.request_id ?? null;
  }
}

/** Not there, or not for this reader: what was read before is not to be shown on either. */
export function isWithheld(error: unknown): error is ApiError {
  // Whoever only has to prove anew who they are tries again.
  if (!(error instanceof ApiError) || error.code === 'confirm_identity') return false;
  return error.status === 403 || error.status === 404;
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}
