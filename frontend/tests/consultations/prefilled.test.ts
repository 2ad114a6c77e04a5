import { expect, it } from 'vitest';
import { BLANK, readPrefilled } from '../../src/consultations/opening-form';
import { readAsked, writeAsked } from '../../src/consultations/opening/asked';

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

it('reads whom the address asks, people and States, and writes it again beside the rest', () => {
  const asked = readAsked('to=x&on_call=TH.seajust&on_call=TH.seajust&on_call=THA.x&on_call=UZ&to=y&to=x');
  expect(asked).toEqual({ people: ['x', 'y'], onCall: [{ jurisdiction: 'TH', network: 'seajust' }] });
  expect(writeAsked('to=z&urgency=high', asked)).toBe('/consultations/new?urgency=high&to=x&to=y&on_call=TH.seajust');
});
