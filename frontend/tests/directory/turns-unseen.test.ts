// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { useTurns } from '../../src/directory/useTurns';

const reachability = {
  state: 'working_hours',
  reachable: true,
  until: '2020-01-01T00:00:00Z',
  opens_at: null,
  holiday: null,
} as const;

function Page({ ask }: { readonly ask: () => void }) {
  useTurns([{ reachability }], ask);
  return null;
}

function look(state: 'hidden' | 'visible') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

afterEach(() => vi.restoreAllMocks());

it('a page behind others asks nothing, and once when it is looked at again', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  look('hidden');
  const ask = vi.fn();
  const root = createRoot(document.createElement('div'));
  act(() => root.render(createElement(Page, { ask })));
  expect(ask).not.toHaveBeenCalled();

  look('visible');
  expect(ask).toHaveBeenCalledTimes(1);

  look('hidden');
  expect(ask).toHaveBeenCalledTimes(1);
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
