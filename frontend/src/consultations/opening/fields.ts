import type { CheckedField, OpeningForm } from '../opening-form';

/** What every part of the form is given. */
export interface Part {
  readonly form: OpeningForm;
  readonly change: (change: Partial<OpeningForm>) => void;
  /** What is wrong with a field, in words; null while nothing is. */
  readonly fault: (field: CheckedField) => string | null;
}
