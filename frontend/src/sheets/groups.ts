import type { SheetField, SheetGroup } from '../api/types';

/** The fields group by group, in the order of the catalogue: asset recovery first. */
export function grouped(fields: readonly SheetField[]): [SheetGroup, SheetField[]][] {
  const groups = new Map<SheetGroup, SheetField[]>();
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return [...groups];
}
