// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { shownFirst } from '../../src/directory/useStateChoices';
import { LanguageProvider } from '../../src/language/LanguageProvider';
import type { Translate } from '../../src/language/messages';
import { ChoiceField } from '../../src/ui/ChoiceField';

const PLACES = ['Algeria', 'Kazakhstan', 'Thailand'].map((label) => ({ value: label, label, spellings: [] }));

afterEach(() => vi.unstubAllGlobals());

it('offers States of which somebody is shown first, and says of the others that nobody is', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const page = document.createElement('div');
  const root = createRoot(page);
  const field = createElement(ChoiceField, {
    label: 'State',
    choices: shownFirst(PLACES, ['Kazakhstan', 'Thailand'], 'nobody is shown'),
    chosen: [],
    input: null,
    onChange: () => undefined,
    onDone: () => undefined,
  });
  const words = createElement(LanguageProvider, { initial: { code: 'en', t: ((id: string) => id) as Translate }, children: field });
  await act(async () => root.render(words));
  await act(async () => page.querySelector('input')?.click());

  const lines = [...page.querySelectorAll('[role=option]')].map((line) => line.textContent?.trim());
  expect(lines).toEqual(['Kazakhstan', 'Thailand', 'Algeria nobody is shown']);
  await act(async () => root.unmount());
});
