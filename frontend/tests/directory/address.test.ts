import { describe, expect, it } from 'vitest';
import { chosenCount, readAddress, toggle, without, withoutFilters, writeAddress } from '../../src/directory/address';

const everyone = readAddress('');

describe('the address bar of the directory', () => {
  it('says nothing where nothing is asked', () => {
    expect(writeAddress(everyone)).toBe('/directory');
  });

  it('reads back what it wrote', () => {
    const wanted = readAddress('q=Тестбекова&jurisdiction=KG&network=casc&network=ejn&reachable=true');
    expect(readAddress(writeAddress(wanted).split('?')[1] ?? '')).toEqual(wanted);
    expect(wanted.text).toBe('Тестбекова');
    expect(wanted.chosen.network).toEqual(['casc', 'ejn']);
  });

  it('counts a repeated value once and leaves foreign parameters alone', () => {
    const wanted = readAddress('network=casc&network=casc&utm_source=x&role=');
    expect(wanted).toEqual({ ...everyone, chosen: { ...everyone.chosen, network: ['casc'] } });
  });

  it('knows "reachable" only as true: the unreachable cannot be asked for', () => {
    expect(readAddress('reachable=false').chosen.reachable).toEqual([]);
    expect(readAddress('reachable=true').chosen.reachable).toEqual(['true']);
  });

  it('knows how fresh an entry is by three words only', () => {
    expect(readAddress('freshness=stale&freshness=rotten').chosen.freshness).toEqual(['stale']);
  });

  it('drops the spaces around the words', () => {
    expect(writeAddress({ ...everyone, text: '  khalid  ' })).toBe('/directory?q=khalid');
  });

  it('adds and takes away a choice', () => {
    const chosen = toggle(toggle(everyone, 'network', 'casc'), 'network', 'ejn');
    expect(writeAddress(chosen)).toBe('/directory?network=casc&network=ejn');
    expect(writeAddress(toggle(chosen, 'network', 'casc'))).toBe('/directory?network=ejn');
    expect(chosenCount(chosen)).toBe(2);
  });

  it('clears one group or all, and keeps the words', () => {
    const wanted = readAddress('q=a&network=casc&language=ru&language=en');
    expect(writeAddress(without(wanted, 'language'))).toBe('/directory?q=a&network=casc');
    expect(writeAddress(withoutFilters(wanted))).toBe('/directory?q=a');
  });
});
