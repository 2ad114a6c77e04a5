import type { RouteStop } from '../api/types';
import { useWords } from '../language/LanguageProvider';

export const PARTS = ['origin', 'transit', 'destination'] as const satisfies readonly RouteStop['part'][];

const WORDS = {
  origin: 'route-part-origin',
  transit: 'route-part-transit',
  destination: 'route-part-destination',
} as const;

export function usePartWords(): (part: RouteStop['part']) => string {
  const t = useWords();
  return (part) => t(WORDS[part]);
}
