import { useMemo } from 'react';
import { useLanguage } from './LanguageProvider';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl format costs a millisecond; a list shows hundreds of times, so each is made once. */
function format(locale: string, zone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${zone ?? ''}|${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  // hourCycle h23 and not hour12: midnight is 00:00 in every language.
  const made = new Intl.DateTimeFormat(locale, { ...options, ...(zone ? { timeZone: zone } : {}), hourCycle: 'h23' });
  formats.set(key, made);
  return made;
}

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const WEEKDAY = { weekday: 'short', ...CLOCK } as const;
const MOMENT = { ...DAY, ...CLOCK } as const;

export interface Times {
  /** `13:10` */
  readonly clock: (at: Date, zone?: string) => string;
  /** `22 November 2026`: the month always in letters, a date may never be ambiguous. */
  readonly day: (at: Date, zone?: string) => string;
  /** A day of the calendar, `2026-11-22`, in the same words; nothing for one that is not filled in yet. */
  readonly date: (day: string) => string;
  /** `Mon 09:00` */
  readonly weekdayClock: (at: Date, zone?: string) => string;
  /** `22 November 2026 at 13:10` */
  readonly moment: (at: Date, zone?: string) => string;
  /** `Monday` for ISO weekday 1 */
  readonly weekday: (iso: number, width?: 'long' | 'short') => string;
}

export function makeTimes(locale: string): Times {
  return {
    clock: (at, zone) => format(locale, zone, CLOCK).format(at),
    day: (at, zone) => format(locale, zone, DAY).format(at),
    date: (day) => (day ? format(locale, 'UTC', DAY).format(new Date(`${day}T00:00:00Z`)) : ''),
    weekdayClock: (at, zone) => format(locale, zone, WEEKDAY).format(at),
    moment: (at, zone) => format(locale, zone, MOMENT).format(at),
    // 1 January 2024 was a Monday.
    weekday: (iso, width = 'long') =>
      format(locale, 'UTC', { weekday: width }).format(new Date(Date.UTC(2024, 0, iso))),
  };
}

export function useTimes(): Times {
  const { locale } = useLanguage();
  return useMemo(() => makeTimes(locale), [locale]);
}

/** Which day of the calendar it is somewhere, `2026-11-22`. */
export function dayIn(zone: string, at: Date): string {
  return format('en-CA', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** The reader's own zone, as their computer has it. */
export const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
