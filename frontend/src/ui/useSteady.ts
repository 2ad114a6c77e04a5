import { useState } from 'react';

/** The value of before while `key` says that it is the same, so that what was drawn with it need not be drawn anew. */
export function useSteady<T>(value: T, key: string): T {
  const [kept, keep] = useState({ value, key });
  if (kept.key === key) return kept.value;
  keep({ value, key });
  return value;
}
