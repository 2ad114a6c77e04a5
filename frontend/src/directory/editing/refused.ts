import { ApiError } from '../../api/errors';

/** The fields that the server refused. */
export function refusedFields(error: unknown): ReadonlySet<string> {
  const fields = error instanceof ApiError ? error.details['fields'] : null;
  return new Set(Array.isArray(fields) ? fields.map(String) : []);
}
