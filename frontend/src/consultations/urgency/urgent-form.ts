import type { Urgent } from '../../api/types';
import { OWN_ZONE } from '../../language/times';
import { instantIn } from './zoned';

/** Why it is urgent and until when, as it is filled in. */
export interface UrgentForm {
  readonly reason: string;
  /** `2026-12-01`, or what has been filled in of it. */
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

export const BLANK_URGENT: UrgentForm = { reason: '', day: '', time: '12:00', zone: OWN_ZONE };

/** As the server takes it; null while no reason is chosen. */
export function urgentOf(form: UrgentForm): Urgent | null {
  if (form.reason === '') return null;
  const deadline = form.day ? instantIn(form.zone, form.day, form.time) : null;
  return { reason: form.reason, deadline, time_zone: deadline ? form.zone : null };
}

/** Whether the deadline is filled in and gone by: that moves nobody to hurry. */
export function isOver(form: UrgentForm): boolean {
  const deadline = form.day ? instantIn(form.zone, form.day, form.time) : null;
  return deadline !== null && Date.parse(deadline) <= Date.now();
}

/** The other way round, for a draft to go on with: the deadline by the clock of its own zone. */
export function urgentForm(urgent: Urgent | null | undefined): UrgentForm {
  if (!urgent) return BLANK_URGENT;
  const zone = urgent.time_zone ?? OWN_ZONE;
  if (!urgent.deadline) return { ...BLANK_URGENT, reason: urgent.reason, zone };
  // Swedish writes dates as ISO does.
  const wall = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  const [day = '', time = ''] = wall.format(new Date(urgent.deadline)).split(' ');
  return { reason: urgent.reason, day, time, zone };
}
