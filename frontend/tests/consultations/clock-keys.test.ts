// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { live } from '../../src/api/liveBrowser';
import { SESSION } from '../../src/api/session';
import type { Room, RoomClock } from '../../src/api/types';
import { switchShortcuts } from '../../src/app/shortcuts';
import { StateResponse } from '../../src/consultations/urgency/StateResponse';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';

const CLOCK = {
  jurisdiction: 'TH',
  status: 'opened',
  mine: true,
  escalate: true,
  acknowledge_by: '2026-11-23T18:00:00Z',
  time_zone: 'Asia/Bangkok',
  level: 0,
  rungs: [],
  reason: null,
  deadline: null,
} as unknown as RoomClock;
const ROOM = {
  id: 'r',
  urgency: 'urgent',
  requesting_jurisdiction: 'KZ',
  abilities: { acknowledge: true },
  clocks: [CLOCK],
} as unknown as Room;

const escalated = vi.fn();
let said: ReturnType<typeof vi.spyOn>;
let close: () => void;

function open(clock: Partial<RoomClock> = {}) {
  const queries = new QueryClient();
  queries.setQueryData(['reference'], { jurisdictions: [], networks: [] });
  queries.setQueryData(SESSION, { person: { jurisdiction: 'TH' } });
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  const strip = createElement(StateResponse, {
    room: ROOM,
    clock: { ...CLOCK, ...clock },
    sending: false,
    onEscalate: escalated,
    onPromise: () => undefined,
  });
  const words = createElement(LanguageProvider, { initial: { code: 'en', t: ((id: string) => id) as Translate }, children: strip });
  act(() => root.render(createElement(QueryClientProvider, { client: queries }, words)));
  close = () => {
    act(() => root.unmount());
    page.remove();
  };
}

/** A key pressed while the first button of the clock has the focus. */
function press(code: string, more: KeyboardEventInit = {}) {
  const button = document.querySelector('.response button');
  const key = code.slice(-1).toLowerCase();
  act(() => void button?.dispatchEvent(new KeyboardEvent('keydown', { code, key, bubbles: true, ...more })));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  said = vi.spyOn(live, 'say').mockReturnValue(undefined as never);
  escalated.mockClear();
});

afterEach(() => {
  close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('with the focus in the clock', () => {
  it('A acknowledges', () => {
    open();
    press('KeyA');
    expect(said).toHaveBeenCalledWith('r', expect.objectContaining({ kind: 'acknowledged' }));
    expect(escalated).not.toHaveBeenCalled();
  });

  it('E opens the question whether to escalate, under a Cyrillic layout too', () => {
    open();
    press('KeyE', { key: 'у' });
    expect(escalated).toHaveBeenCalledTimes(1);
    expect(said).not.toHaveBeenCalled();
  });

  it('neither does what its button is not there for', () => {
    open({ mine: false });
    press('KeyA');
    expect(said).not.toHaveBeenCalled();
  });

  it('they are no keys with Control, or once letters are switched off', () => {
    open();
    press('KeyA', { ctrlKey: true });
    switchShortcuts(false);
    press('KeyE');
    switchShortcuts(true);
    expect([said.mock.calls.length, escalated.mock.calls.length]).toEqual([0, 0]);
  });
});
