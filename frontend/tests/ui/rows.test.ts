// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { moveBetweenRows } from '../../src/ui/rows';

beforeEach(() => {
  document.body.innerHTML = `<main>
    <div data-row><a id="a" data-row-link href="#">a</a><button id="a2">x</button></div>
    <div data-row><a id="b" data-row-link href="#">b</a></div>
  </main>`;
});

const focused = () => document.activeElement?.id;

it('begins with the first row', () => {
  moveBetweenRows(1);
  expect(focused()).toBe('a');
});

it('goes from anywhere in a row to the next, and stays at the last', () => {
  document.getElementById('a2')?.focus();
  moveBetweenRows(1);
  expect(focused()).toBe('b');
  moveBetweenRows(1);
  expect(focused()).toBe('b');
});

it('goes back', () => {
  document.getElementById('b')?.focus();
  moveBetweenRows(-1);
  expect(focused()).toBe('a');
});
