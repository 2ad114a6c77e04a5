import { instantOf } from '../../ui/day';

/** How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds. */
function ahead(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - at;
}

/** The instant at which the clocks of `zone` show `day` and `time`; null where the day is not one. */
export function instantIn(zone: string, day: string, time: string): string | null {
  const midnight = instantOf(day);
  if (midnight === null) return null;
  const [hours = '0', minutes = '0'] = time.split(':');
  const wall = Date.parse(midnight) + (Number(hours) * 60 + Number(minutes)) * 60_000;
  const near = wall - ahead(wall, zone);
  return new Date(wall - ahead(near, zone)).toISOString();
}

/** Every half hour of a day: `00:00` to `23:30`. */
export const TIMES: readonly string[] = Array.from(
  { length: 48 },
  (_, number) => `${String(Math.floor(number / 2)).padStart(2, '0')}:${number % 2 ? '30' : '00'}`,
);
