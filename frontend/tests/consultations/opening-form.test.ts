import { expect, it } from 'vitest';
import { asDraft, BLANK, faultsOf, fromDraft } from '../../src/consultations/opening-form';

const FILLED = {
  ...BLANK,
  subject: 'Bank records',
  requested: ['TH', 'AE'],
  questionType: 'requirements',
  phrases: ['which_authority'],
  question: 'For bank records.',
  ownReference: '17-4/2026',
  stage: 'trial',
  facts: 'Goods were paid for and never sent.',
  instruments: ['untoc'],
  requestLanguage: 'en',
  wantedBy: '2026-12-01',
};

it('comes back from a draft as it was', () => {
  expect(fromDraft(asDraft(FILLED, ['x'], [], 'en'))).toEqual({ ...FILLED, language: 'en' });
});

it('leaves out of a draft what is not filled in, and half of a day', () => {
  const draft = asDraft({ ...BLANK, subject: '  ', wantedBy: '2026-12-' }, [], [], 'en');
  expect(draft).toMatchObject({ subject: null, question: null, facts: null, stage: null, wanted_by: null });
});

it('takes a phrase for a question, and names half of a day', () => {
  expect(faultsOf({ ...FILLED, question: '' })).toEqual({});
  expect(faultsOf({ ...FILLED, question: '', phrases: [] })).toEqual({ question: 'missing' });
  expect(faultsOf({ ...FILLED, wantedBy: '2026-02-31', facts: 'x'.repeat(2001) })).toEqual({
    facts: 'too-long',
    wantedBy: 'missing',
  });
});

it('asks why something is urgent, and for a deadline that lies ahead', () => {
  const urgent = { ...FILLED.urgent, reason: 'life', day: '2020-01-01', time: '12:00', zone: 'UTC' };
  expect(faultsOf({ ...FILLED, urgency: 'critical' })).toEqual({ reason: 'missing' });
  expect(faultsOf({ ...FILLED, urgency: 'critical', urgent })).toEqual({ deadline: 'missing' });
  expect(faultsOf({ ...FILLED, urgency: 'critical', urgent: { ...urgent, day: '2999-01-01' } })).toEqual({});
  expect(faultsOf({ ...FILLED, urgency: 'normal', urgent })).toEqual({});
});
