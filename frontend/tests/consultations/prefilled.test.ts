import { expect, it } from 'vitest';
import { BLANK, readPrefilled } from '../../src/consultations/opening-form';

it('fills the form in from the address', () => {
  const given = readPrefilled('to=x&offence=tip&offence=drugs&measure=freezing&urgency=high&subject=A+route&question_type=urgent');
  expect(given).toEqual({
    ...BLANK,
    subject: 'A route',
    questionType: 'urgent',
    urgency: 'high',
    offences: ['tip', 'drugs'],
    measures: ['freezing'],
  });
});

it('leaves out what is no code, and what is not known as an urgency', () => {
  expect(readPrefilled('to=x&offence=%3Cb%3E&measure=&urgency=now')).toEqual(BLANK);
});
