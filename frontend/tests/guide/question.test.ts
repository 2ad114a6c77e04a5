import { describe, expect, it } from 'vitest';
import { asked, isWhole, openingAddress, readQuestion, writeQuestion } from '../../src/guide/question';

const WHOLE =
  'jurisdiction=TH&jurisdiction=KG&measure=freezing&offence=tip&stage=trial&urgency=critical&language=fr&language=ru';

describe('the question in the address bar', () => {
  it('reads back what it wrote', () => {
    expect(writeQuestion(readQuestion(WHOLE))).toBe(`/directory/whom?${WHOLE}`);
  });

  it('says nothing where nothing is asked', () => {
    expect(writeQuestion(readQuestion(''))).toBe('/directory/whom');
  });

  it('takes an unknown urgency as normal, and at most five jurisdictions, each once', () => {
    const places = ['TH', 'TH', 'KG', 'UZ', 'KZ', 'QA', 'FR'].map((code) => `jurisdiction=${code}`).join('&');
    const question = readQuestion(`${places}&urgency=now`);
    expect(question.urgency).toBe('normal');
    expect(question.jurisdictions).toEqual(['TH', 'KG', 'UZ', 'KZ', 'QA']);
  });

  it('asks the server for what was chosen and for nothing else', () => {
    expect(asked(readQuestion('jurisdiction=TH&measure=freezing'), false)).toEqual({
      again: false,
      jurisdictions: ['TH'],
      offence: null,
      measure: 'freezing',
      stage: null,
      urgency: 'normal',
      languages: [],
    });
  });

  it.each([
    ['', false],
    ['jurisdiction=TH', false],
    ['jurisdiction=TH&stage=trial&urgency=high', false],
    ['measure=freezing&offence=tip', false],
    ['jurisdiction=TH&measure=freezing', true],
    ['jurisdiction=TH&offence=tip', true],
  ])('names people only for a question about something: %s', (search, whole) => {
    expect(isWhole(readQuestion(search))).toBe(whole);
  });

  it('opens a consultation with what is known filled in', () => {
    expect(openingAddress('x1', readQuestion(WHOLE))).toBe(
      '/consultations/new?to=x1&offence=tip&measure=freezing&urgency=critical',
    );
    expect(openingAddress('x1', readQuestion('jurisdiction=TH'))).toBe('/consultations/new?to=x1');
  });
});
