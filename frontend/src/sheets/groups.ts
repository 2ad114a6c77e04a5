import type { SheetField, SheetGroup, SheetValue } from '../api/types';
import type { MessageId } from '../language/message-ids';

export const GROUP_WORDS = {
  assets: 'sheets-group-assets',
  authority: 'sheets-group-authority',
  form: 'sheets-group-form',
  law: 'sheets-group-law',
  measures: 'sheets-group-measures',
  victims: 'sheets-group-victims',
  practice: 'sheets-group-practice',
} as const satisfies Record<SheetGroup, MessageId>;

export const VALUE_WORDS = {
  yes: 'sheets-value-yes',
  conditions: 'sheets-value-conditions',
  no: 'sheets-value-no',
  stated: 'sheets-value-stated',
  not_stated: 'sheets-value-not-stated',
} as const satisfies Record<SheetValue, MessageId>;

/** The fields group by group, in the order of the catalogue: asset recovery first. */
export function grouped(fields: readonly SheetField[]): [SheetGroup, SheetField[]][] {
  const groups = new Map<SheetGroup, SheetField[]>();
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return [...groups];
}
