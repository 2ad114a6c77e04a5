import type { Colleague } from '../../api/types';
import type { Option } from '../../ui/Field';

/** The most colleagues that the server names at once. */
export const MOST = 200;

/** Whom a field offers: those the server names, and always those whom the record names already. */
export function withRecorded<Person extends Pick<Colleague, 'id'>>(
  named: readonly Person[],
  recorded: readonly (Person | null)[],
): Person[] {
  const known = recorded.filter((one) => one !== null);
  return [...new Map([...known, ...named].map((one) => [one.id, one])).values()];
}

/** The lines of the field: nobody where that may be, whoever is recorded but gone, then everybody by name. */
export function lines(people: readonly Option[], chosen: string, nobody: string | null, gone: string): Option[] {
  const missing = chosen !== '' && people.every((one) => one.value !== chosen);
  return [
    ...(nobody === null ? [] : [{ value: '', label: nobody }]),
    ...(missing ? [{ value: chosen, label: gone }] : []),
    ...people,
  ];
}
