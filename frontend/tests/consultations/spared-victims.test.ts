// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SESSION } from '../../src/api/session';
import type { Entry, Room } from '../../src/api/types';
import { FileLine } from '../../src/consultations/attachments/FileLine';
import { RoomFiles } from '../../src/consultations/attachments/RoomFiles';
import { DiscloseDialog } from '../../src/consultations/spontaneous/DiscloseDialog';
import { DisclosureReply } from '../../src/consultations/spontaneous/DisclosureReply';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';

const SPARED = ['victim_sensitive'];
const FILE = { room: 'r', seq: 5, kind: 'file', body: 'scene.pdf', caveats: [], data: { file: 'f', size: 5_000 } } as unknown as Entry;
const scanned = (data: object) => ({ data: { state: 'clean', type: 'pdf', ...data } }) as unknown as Entry;
const LISTED = { file: 'f', seq: 5, name: 'scene.pdf', size: 5_000, type: 'pdf', state: 'clean', pictures: true };

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Draws something of a room that is under these caveats, with its files. */
async function drawn(shown: (room: Room) => ReactElement, caveats: readonly string[]) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const room = { id: 'r', caveats } as unknown as Room;
  queries.setQueryData(['consultations', 'r'], room);
  queries.setQueryData(['consultations', 'r', 'files'], [LISTED]);
  queries.setQueryData(SESSION, { person: { language: 'en' } });
  const t = ((id: string) => id) as Translate;
  const words = createElement(LanguageProvider, { initial: { code: 'en', t }, children: shown(room) });
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  await act(async () => root.render(createElement(QueryClientProvider, { client: queries }, words)));
  return { place, leave: () => act(async () => root.unmount()) };
}

describe('a file that shows pictures', () => {
  it.each([
    ['in it', { pictures: true }, SPARED, 'files-spared'],
    ['as it is one itself', { type: 'png' }, SPARED, 'files-spared'],
    ['that shows none', {}, SPARED, undefined],
    ['where nobody is spared', { pictures: true }, [], undefined],
  ])('%s', async (_, data, caveats, words) => {
    const { place, leave } = await drawn(() => createElement(FileLine, { entry: FILE, scanned: scanned(data) }), caveats);

    expect(place.querySelector('.file-state')?.textContent).toBe(words);
    expect(place.querySelector('a') === null).toBe(words !== undefined);
    await leave();
  });

  it.each([
    [SPARED, 'files-spared'],
    [[], undefined],
  ])('beside the log, under %j', async (caveats, words) => {
    const { place, leave } = await drawn((room) => createElement(RoomFiles, { room }), caveats);

    expect(place.querySelector('.file-state')?.textContent).toBe(words);
    expect(place.querySelector('a') === null).toBe(words !== undefined);
    expect(place.textContent).toContain('scene.pdf');
    await leave();
  });
});

describe('what is written about a disclosure', () => {
  const entry: Entry = { ...FILE, kind: 'information' };
  const drawings: readonly (readonly [string, () => ReactElement])[] = [
    ['the notice', () => createElement(DiscloseDialog, { entry, onClose: () => undefined })],
    ['the reply', () => createElement(DisclosureReply, { entry })],
  ];

  it.each(drawings.flatMap(([name, shown]) => [[name, SPARED, true, shown] as const, [name, [], false, shown] as const]))(
    '%s in a room under %j is held back where it names somebody: %s',
    async (_, caveats, held, shown) => {
      const { leave } = await drawn(shown, caveats);
      const field = document.querySelector('textarea')!;

      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'The victim is named Anna.');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });

      expect(document.querySelector('.caution') !== null).toBe(held);
      await leave();
    },
  );
});
