import type { RoomSummary, RouteIn, RouteStop, TraffickingRoute } from '../api/types';
import { LANGUAGES } from '../language/languages';
import { PARTS } from './usePartWords';

export type Profession = 'prosecutor' | 'investigator';

/** A route while it is written. */
export interface RouteDraft {
  readonly network: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly offences: readonly string[];
  readonly stops: Readonly<Record<RouteStop['part'], readonly string[]>>;
  readonly leads: Readonly<Record<string, Profession>>;
}

export function blankRoute(network: string): RouteDraft {
  return { network, titles: {}, offences: [], stops: { origin: [], transit: [], destination: [] }, leads: {} };
}

export function draftOf(route: TraffickingRoute): RouteDraft {
  const at = (part: RouteStop['part']) => route.stops.filter((stop) => stop.part === part).map((stop) => stop.jurisdiction);
  const leads = route.gathered.flatMap((stop) => [
    ...stop.prosecutors.filter((one) => one.lead).map((one) => [one.card.id, 'prosecutor'] as const),
    ...stop.investigators.filter((one) => one.lead).map((one) => [one.card.id, 'investigator'] as const),
  ]);
  return {
    network: route.network,
    titles: route.titles,
    offences: route.offences,
    stops: { origin: at('origin'), transit: at('transit'), destination: at('destination') },
    leads: Object.fromEntries(leads),
  };
}

export function isComplete({ titles, offences, stops }: RouteDraft): boolean {
  const named = Boolean(titles['en']?.trim());
  return named && offences.length > 0 && stops.origin.length > 0 && stops.destination.length > 0;
}

/** What is sent: empty titles left out, stops from origin to destination. */
export function written({ titles, offences, stops, leads }: RouteDraft): RouteIn {
  const named = LANGUAGES.map(({ code }) => [code, titles[code]?.trim() ?? ''] as const).filter(([, title]) => title);
  return {
    titles: Object.fromEntries(named),
    offences: [...offences],
    stops: PARTS.flatMap((part) => stops[part].map((jurisdiction) => ({ jurisdiction, part }))),
    leads: Object.entries(leads).map(([focal_point, profession]) => ({ focal_point, profession })),
  };
}

/** The room of the route that goes on, of those that the reader is in. */
export function roomOf(route: TraffickingRoute, rooms: readonly RoomSummary[]): RoomSummary | undefined {
  return rooms.find((room) => room.route_id === route.id && room.status !== 'closed');
}

/** A consultation of the whole route: its leads, its offences, its title as the subject. */
export function roomAddress(route: TraffickingRoute, title: string): string {
  const query = new URLSearchParams();
  for (const id of route.invitees) query.append('to', id);
  for (const offence of route.offences) query.append('offence', offence);
  query.set('subject', title);
  query.set('route', route.id);
  return `/consultations/new?${query.toString()}`;
}
