import type { OnCall } from '../../api/types';
import { MOST_ASKED, MOST_PEOPLE } from '../opening-form';

/** Whom a consultation is for: focal points by their ids, and of some States whoever is on call. */
export interface Asked {
  readonly people: readonly string[];
  readonly onCall: readonly OnCall[];
}

const PLACE = /^([A-Z]{2})\.([a-z0-9_-]{1,40})$/i;

export const placeOf = ({ jurisdiction, network }: OnCall) => `${jurisdiction}.${network}`;

/** As an address has it: `to=<focal point>&on_call=TH.seajust`, each several times. */
export function readAsked(search: string): Asked {
  const query = new URLSearchParams(search);
  const each = (name: string) => [...new Set(query.getAll(name))];
  return {
    people: each('to').slice(0, MOST_PEOPLE),
    onCall: each('on_call')
      .flatMap((place): OnCall[] => {
        const [, jurisdiction, network] = PLACE.exec(place) ?? [];
        return jurisdiction && network ? [{ jurisdiction, network }] : [];
      })
      .slice(0, MOST_ASKED),
  };
}

/** The same address with others asked. */
export function writeAsked(search: string, { people, onCall }: Asked): string {
  const query = new URLSearchParams(search);
  query.delete('to');
  query.delete('on_call');
  for (const id of people) query.append('to', id);
  for (const place of onCall) query.append('on_call', placeOf(place));
  return `/consultations/new?${query}`;
}
