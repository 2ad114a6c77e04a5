import type { Participant, Room } from '../api/types';
import type { LanguageCode } from '../language/languages';
import { minutesOf } from '../ui/day-strip';

export interface SpokenPerson {
  readonly text: string;
  /** The language the spelling is in, where it is recorded. */
  readonly lang: string | undefined;
}

/** The reader's spelling of a name where one is recorded, else the romanised one. */
export function spokenPerson(person: Pick<Participant, 'names' | 'display_name'>, language: LanguageCode): SpokenPerson {
  const recorded = person.names[language];
  return recorded ? { text: recorded, lang: language } : { text: person.display_name, lang: undefined };
}

export type People = ReadonlyMap<string, Participant>;

export function peopleOf(room: Pick<Room, 'participants'>): People {
  return new Map(room.participants.map((one) => [one.person, one]));
}

/** The same with all that a message shows of them as a key: it does not change because somebody has read on. */
export function namedPeople(participants: Room['participants']): [people: People, key: string] {
  return [peopleOf({ participants }), JSON.stringify(participants.map((one) => ({ ...one, read_seq: 0 })))];
}

/** Whether two in a room are of the same State; who is of none, of the same side. */
export function together(one: Participant | undefined, other: Participant | undefined): boolean {
  if (!one?.jurisdiction || !other?.jurisdiction) return one?.side === other?.side;
  return one.jurisdiction === other.jurisdiction;
}

/** Everybody who will get what I write now. */
export function othersIn(room: Room, me: string): Participant[] {
  return room.participants.filter((one) => one.person !== me && one.left_at === null);
}

/** Each code once, in the order met. */
export function jurisdictionsOf(people: readonly { jurisdiction: string | null }[]): string[] {
  return [...new Set(people.flatMap((one) => one.jurisdiction ?? []))];
}

export type Hours = 'working' | 'off' | 'weekend';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whether it is working time where a colleague sits. A span that crosses midnight belongs to the day it began on. */
export function hoursOf(
  at: Date,
  zone: string,
  days: readonly number[],
  hours: { readonly start: string; readonly end: string },
): Hours {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const today = WEEKDAYS.indexOf(part('weekday')) + 1;
  const yesterday = today === 1 ? 7 : today - 1;
  const now = minutesOf(`${part('hour')}:${part('minute')}`);
  const from = minutesOf(hours.start);
  const to = minutesOf(hours.end);
  const overnight = to <= from;
  if (overnight && now < to && days.includes(yesterday)) return 'working';
  if (!days.includes(today)) return 'weekend';
  return now >= from && (overnight || now < to) ? 'working' : 'off';
}
