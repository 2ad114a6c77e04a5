// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inDialog, isSearchKey, keepsItsKeys, shortcutReader, shortcutsAreOn, switchShortcuts } from '../../src/app/shortcuts';

const press = (read: ReturnType<typeof shortcutReader>, code: string, key = code.slice(-1).toLowerCase(), at = 0) =>
  read({ code, key, at });

describe('keys of the whole application', () => {
  it('search, help and the rows of a list', () => {
    const read = shortcutReader();
    expect(press(read, 'Slash', '/')).toBe('search');
    expect(press(read, 'Slash', '?')).toBe('help');
    expect(press(read, 'KeyJ')).toBe('next');
    expect(press(read, 'KeyK')).toBe('previous');
    expect(press(read, 'KeyX')).toBeNull();
  });

  it('g and then a letter goes to a section', () => {
    const read = shortcutReader();
    expect(press(read, 'KeyG', 'g', 0)).toBeNull();
    expect(press(read, 'KeyD', 'd', 300)).toBe('directory');
    expect(press(read, 'KeyG', 'g', 600)).toBeNull();
    expect(press(read, 'KeyT', 't', 900)).toBe('today');
    expect(press(read, 'KeyG', 'g', 1000)).toBeNull();
    expect(press(read, 'KeyC', 'c', 1300)).toBe('consultations');
  });

  it('a pair is forgotten after a while, and by any other key', () => {
    const read = shortcutReader();
    press(read, 'KeyG', 'g', 0);
    expect(press(read, 'KeyD', 'd', 5000)).toBeNull();
    press(read, 'KeyG', 'g', 6000);
    expect(press(read, 'KeyX', 'x', 6100)).toBeNull();
    expect(press(read, 'KeyD', 'd', 6200)).toBeNull();
  });

  it('work under a Cyrillic and an Arabic layout', () => {
    const read = shortcutReader();
    expect(press(read, 'KeyJ', 'о')).toBe('next');
    expect(press(read, 'KeyG', 'п', 0)).toBeNull();
    expect(press(read, 'KeyD', 'в', 100)).toBe('directory');
    expect(press(read, 'Slash', '؟')).toBe('help');
  });

  it('leave fields and dialogs their letters', () => {
    document.body.innerHTML =
      '<input id="text"><input id="box" type="checkbox"><textarea id="area"></textarea><div role="dialog"><button id="in">a</button></div><button id="out">b</button>';
    const keeps = (id: string) => keepsItsKeys(document.getElementById(id));
    expect([keeps('text'), keeps('area'), keeps('in')]).toEqual([true, true, true]);
    expect([keeps('box'), keeps('out')]).toEqual([false, false]);
  });

  it('goes to every section by a pair that begins with g', () => {
    const read = shortcutReader();
    const places = ['KeyD', 'KeyW', 'KeyK', 'KeyC', 'KeyS'].map((code, turn) => {
      press(read, 'KeyG', 'g', turn * 5000);
      return press(read, code, code.slice(-1).toLowerCase(), turn * 5000 + 100);
    });
    expect(places).toEqual(['directory', 'whom', 'saved', 'consultations', 'secretariat']);
  });

  it('takes Control K or Command K alone for the search', () => {
    const key = { code: 'KeyK', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(isSearchKey({ ...key, ctrlKey: true })).toBe(true);
    expect(isSearchKey({ ...key, metaKey: true })).toBe(true);
    expect(isSearchKey(key)).toBe(false);
    expect(isSearchKey({ ...key, ctrlKey: true, shiftKey: true })).toBe(false);
    expect(isSearchKey({ ...key, ctrlKey: true, code: 'KeyL' })).toBe(false);
  });

  it('leaves its keys to a dialog that is open', () => {
    document.body.innerHTML = '<div role="dialog"><button id="in"></button></div><button id="out"></button>';
    expect(inDialog(document.querySelector('#in'))).toBe(true);
    expect(inDialog(document.querySelector('#out'))).toBe(false);
  });

  it('remembers that single letters were switched off', () => {
    switchShortcuts(false);
    expect(shortcutsAreOn()).toBe(false);
    switchShortcuts(true);
    expect(shortcutsAreOn()).toBe(true);
  });
});
