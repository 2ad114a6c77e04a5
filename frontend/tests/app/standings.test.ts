import { describe, expect, it } from 'vitest';
import { standings } from '../../src/app/standings';

const grant = (network: string | null, standing = 'full') => ({
  role: 'focal_point',
  network,
  jurisdiction: 'KZ',
  valid_until: null,
  standing,
});
const person = (grants: ReturnType<typeof grant>[], left: string[] = []) => ({
  id: 'p',
  display_name: '',
  display_name_original: '',
  names: {},
  jurisdiction: 'KZ',
  language: 'en',
  focal_point_id: null,
  grants,
  left,
});

describe('what the status of a State means for its people', () => {
  it('is said for a network in which it observes, is suspended, or which it has left', () => {
    expect(standings(person([grant('casc', 'observer')]))).toEqual([['casc', 'standing-observer']]);
    expect(standings(person([grant('casc', 'suspended')]))).toEqual([['casc', 'standing-suspended']]);
    expect(standings(person([], ['casc']))).toEqual([['casc', 'standing-former']]);
  });

  it('is said once for each network, and of none of full standing or without a State', () => {
    const grants = [grant('ejn'), grant(null), grant('casc', 'observer'), grant('casc', 'observer')];
    expect(standings(person(grants, ['arin-wca']))).toEqual([
      ['casc', 'standing-observer'],
      ['arin-wca', 'standing-former'],
    ]);
    expect(standings(person([grant('casc')]))).toEqual([]);
    expect(standings(person([grant('casc', 'suspended'), grant('casc')]))).toEqual([]);
  });
});
