import { describe, expect, it } from 'vitest';
import type { RoomSummary, TraffickingRoute } from '../../src/api/types';
import { blankRoute, draftOf, isComplete, roomAddress, roomOf, written } from '../../src/relations/route-form';

const member = (id: string, lead: boolean) => ({ card: { id }, lead });
const ROUTE = {
  id: 'r1',
  network: 'casc',
  titles: { en: 'One', ru: 'Один' },
  offences: ['tip', 'drugs'],
  stops: [
    { jurisdiction: 'KG', part: 'origin' },
    { jurisdiction: 'QA', part: 'destination' },
  ],
  gathered: [
    { jurisdiction: 'KG', part: 'origin', prosecutors: [member('a', true), member('b', false)], investigators: [] },
    { jurisdiction: 'QA', part: 'destination', prosecutors: [], investigators: [member('c', true)] },
  ],
  invitees: ['a', 'c'],
} as unknown as TraffickingRoute;

describe('a route while it is written', () => {
  it('is what was read, and is sent as it was read', () => {
    const draft = draftOf(ROUTE);
    expect(draft.leads).toEqual({ a: 'prosecutor', c: 'investigator' });
    expect(written(draft)).toEqual({
      titles: ROUTE.titles,
      offences: ROUTE.offences,
      stops: ROUTE.stops,
      leads: [
        { focal_point: 'a', profession: 'prosecutor' },
        { focal_point: 'c', profession: 'investigator' },
      ],
    });
  });

  it('goes from origin over transit to destination, whatever was chosen first', () => {
    const stops = { origin: ['KG'], transit: ['UZ', 'KZ'], destination: ['QA'] };
    expect(written({ ...blankRoute('casc'), stops }).stops.map((stop) => stop.jurisdiction)).toEqual([
      'KG', 'UZ', 'KZ', 'QA',
    ]);
  });

  it('leaves empty titles out', () => {
    expect(written({ ...blankRoute('casc'), titles: { en: ' One ', ru: ' ' } }).titles).toEqual({ en: 'One' });
  });

  it('is complete with an English title, an offence, an origin and a destination', () => {
    const whole = draftOf(ROUTE);
    expect(isComplete(whole)).toBe(true);
    expect(isComplete({ ...whole, titles: { ru: 'Один' } })).toBe(false);
    expect(isComplete({ ...whole, offences: [] })).toBe(false);
    expect(isComplete({ ...whole, stops: { ...whole.stops, destination: [] } })).toBe(false);
  });

  it('opens a room with its leads, its offences and its title', () => {
    expect(roomAddress(ROUTE, 'One')).toBe('/consultations/new?to=a&to=c&offence=tip&offence=drugs&subject=One&route=r1');
  });

  it('has the room that goes on, of those the reader is in', () => {
    const room = (id: string, route_id: string | null, status: string) => ({ id, route_id, status }) as RoomSummary;
    const others = [room('x', null, 'opened'), room('y', 'r2', 'opened'), room('z', 'r1', 'closed')];
    expect(roomOf(ROUTE, others)).toBeUndefined();
    expect(roomOf(ROUTE, [...others, room('here', 'r1', 'answered')])?.id).toBe('here');
  });
});
