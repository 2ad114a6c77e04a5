import type { ClipboardEvent } from 'react';
import type { Entry } from '../../api/types';
import { useLabels } from '../../language/labels';
import { binding, termsOf } from './terms';

/** Text copied out of a marked message takes its marking along. */
export function useMarkedCopy(entry: Entry): ((event: ClipboardEvent) => void) | undefined {
  const labels = useLabels();
  const caveats = binding(entry.caveats);
  if (caveats.length === 0) return undefined;
  return (event) => {
    const text = getSelection()?.toString() ?? '';
    if (text === '') return;
    const marking = [...caveats.map((code) => labels.term('caveats', code)), termsOf(entry).text].filter(Boolean);
    event.clipboardData.setData('text/plain', `${text}\n[${marking.join(' | ')}]`);
    event.preventDefault();
  };
}
