import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/api/errors';
import { cellOf, worthKnowing } from '../../src/api/sheets';
import type { SheetCell, SheetDraft, SheetField } from '../../src/api/types';
import { refusedParts, staleOf, tidied, withEdit, withValue } from '../../src/sheets/draft-edits';

const YES: SheetCell = {
  field: 'jit',
  value: 'yes',
  text: '',
  text_language: '',
  link: '',
  source: 'Illustrative Act',
  confirmed_on: '2026-10-01',
  confirmed_by: 'Steward',
  next_review: '2027-04-01',
};
const SILENT = cellOf([], 'jit');
const DRAFT: SheetDraft = {
  jurisdiction: 'XA',
  names: { en: 'Illustria' },
  illustrative: true,
  revision: 3,
  version: 1,
  drafted_at: null,
  cells: [YES],
  changes: [],
  abilities: { edit: true, publish: false },
  history: [],
};
const NOON = Date.UTC(2026, 10, 22, 12);

describe('the edits of a draft', () => {
  it('keep what differs from the draft, and forget what no longer does', () => {
    const edited = withEdit(new Map(), DRAFT, { ...YES, value: 'no' });
    expect([...edited.keys()]).toEqual(['jit']);
    expect(withEdit(edited, DRAFT, { ...YES, source: ' Illustrative Act ' }).size).toBe(0);
  });

  it('send of a cell that states nothing only that', () => {
    expect(tidied({ ...YES, value: 'not_stated', text: 'left over' })).toEqual(SILENT);
  });

  it('send no language where there are no words', () => {
    expect(tidied({ ...YES, text: ' ', text_language: 'en' })).toMatchObject({ text: '', text_language: '' });
  });

  it('date a cell that begins to state something today, for half a year', () => {
    expect(withValue(SILENT, 'no', NOON, 'Steward', 'ru')).toMatchObject({
      value: 'no',
      text_language: 'ru',
      confirmed_on: '2026-11-22',
      confirmed_by: 'Steward',
      next_review: '2027-05-23',
    });
  });

  it('leave the dates of a cell whose value is corrected', () => {
    expect(withValue(YES, 'no', NOON, 'Somebody else', 'ru')).toMatchObject({ confirmed_on: '2026-10-01', confirmed_by: 'Steward' });
  });
});

describe('a refusal', () => {
  it('names the parts of the cells that were sent', () => {
    const error = new ApiError(422, { code: 'bad_input', message: '', details: { fields: ['cells.1.source', 'cells.1.text'] } });
    expect(refusedParts(error, [YES, { ...YES, field: 'search' }])).toEqual(
      new Map([['search', new Set(['source', 'text'])]]),
    );
  });

  it('for an old revision brings the draft as it is now, and the fields at issue', () => {
    const error = new ApiError(409, {
      code: 'stale_revision',
      message: '',
      details: { current: DRAFT, changed: { jit: {} } },
    });
    expect(staleOf(error)).toEqual({ current: DRAFT, fields: ['jit'] });
    expect(staleOf(new Error('other'))).toBeNull();
  });
});

describe('what is worth knowing before one asks', () => {
  const field = (code: string, before: boolean, measures: string[]): SheetField => ({
    code,
    group: 'law',
    value_type: 'answer',
    labels: {},
    measures,
    before_asking: before,
  });
  const fields = [field('languages', true, []), field('bank_records', false, ['bank_records']), field('costs', false, [])];

  it('is what concerns everybody, and what concerns the measures chosen', () => {
    const codes = (measures: string[]) => worthKnowing(fields, measures).map(({ code }) => code);
    expect(codes([])).toEqual(['languages']);
    expect(codes(['bank_records', 'freezing'])).toEqual(['languages', 'bank_records']);
  });
});
