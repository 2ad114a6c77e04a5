import { describe, expect, it } from 'vitest';
import { hasTurned } from '../../src/directory/useTurns';

const EIGHTEEN = Date.parse('2026-11-23T18:00:00Z');
const reachability = { state: 'working_hours', reachable: true, until: null, opens_at: null, holiday: null } as const;

describe('what is said of being reachable', () => {
  it.each([
    ['at work until six, a minute before', { until: '2026-11-23T18:00:00Z' }, EIGHTEEN - 60_000, false],
    ['at work until six, at six', { until: '2026-11-23T18:00:00Z' }, EIGHTEEN, true],
    ['opens at six, at ten', { opens_at: '2026-11-23T18:00:00Z' }, EIGHTEEN + 4 * 3_600_000, true],
    ['opens tomorrow', { opens_at: '2026-11-24T04:00:00Z' }, EIGHTEEN, false],
    ['never opens', {}, EIGHTEEN, false],
  ])('%s', (_, said, now, turned) => {
    expect(hasTurned({ reachability: { ...reachability, ...said } }, now)).toBe(turned);
  });
});
