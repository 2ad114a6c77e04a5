import { useState } from 'react';

/** The value of before while `key` says that it is the same, so that what was drawn with it need not be drawn anew. */
export function useSteady<T>(value: T, key: string): T {
  const [kept, keep] = useState({ value, key });
  if (kept.key === key) return kept.value;
  keep({ value, key });
  return value;
}

/** The map of before while it says the same, for the same reason. */
export function useSteadyMap<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const [kept, keep] = useState(map);
  if (kept === map) return kept;
  if (kept.size === map.size && [...map].every(([key, value]) => kept.get(key) === value)) return kept;
  keep(map);
  return map;
}
