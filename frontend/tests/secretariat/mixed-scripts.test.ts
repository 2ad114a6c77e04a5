import { expect, test } from 'vitest';
import { mixesScripts } from '../../src/secretariat/mixed-scripts';

test.each([
  ['Anna Petrova', false],
  ['Анна Петрова', false],
  ['Anna Петрова', false], // each word in one script
  ['Anna Реtrova', true],
  ['Al-Nοor', true], // a Greek omicron
  ['Աննa', true],
  ['山田 太郎 Taro', false],
])('%s', (name, mixed) => {
  expect(mixesScripts(name)).toBe(mixed);
});
