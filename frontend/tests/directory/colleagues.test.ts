import { describe, expect, it } from 'vitest';
import { lines, withRecorded } from '../../src/directory/editing/colleagues';

const AIDA = { id: 'a', name: 'Aida' };
const BOLAT = { id: 'b', name: 'Bolat' };

describe('who may be named beside an entry', () => {
  it('the recorded ones are there while the others are asked for, or are refused', () => {
    expect(withRecorded([], [AIDA, null])).toEqual([AIDA]);
  });

  it('nobody is there twice', () => {
    expect(withRecorded([BOLAT, AIDA], [AIDA, AIDA])).toEqual([AIDA, BOLAT]);
  });

  const options = [{ value: 'a', label: 'Aida' }];
  it.each([
    ['whoever is chosen is one of the lines', 'a', 'Nobody', ['Nobody', 'Aida']],
    ['whoever is recorded and gone is one of them, and not the first that is there', 'x', null, ['Gone', 'Aida']],
    ['gone, where nobody may be chosen too', 'x', 'Nobody', ['Nobody', 'Gone', 'Aida']],
    ['nobody is chosen', '', 'Nobody', ['Nobody', 'Aida']],
  ])('%s', (_, chosen, nobody, shown) => {
    const offered = lines(options, chosen, nobody, 'Gone');
    expect(offered.map((line) => line.label)).toEqual(shown);
    expect(offered.some((line) => line.value === chosen)).toBe(true);
  });
});
