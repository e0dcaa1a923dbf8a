import type { SummaryLine } from '../../components/error-summary';
import type { FieldErrors } from './check-form';
import { byPlace, fieldName, fieldOf } from './field-names';

/** Errors by the field they stand at; those of a part of a field, such as one status, stand at the whole. */
export function errorsByField(errors: FieldErrors): FieldErrors {
  const placed = Object.entries(errors).map(([path, message]) => [fieldOf(path) ?? path, message] as const);
  // The first error of a field is the one to show, so it is written last.
  return Object.fromEntries(placed.reverse());
}

/** The lines of the error summary, in the order of the page. */
export function errorLines(errors: FieldErrors): readonly SummaryLine[] {
  return Object.entries(errorsByField(errors))
    .sort(([left], [right]) => byPlace(left, right))
    .map(([field, message]) => ({ fieldId: fieldOf(field), label: fieldName(field), message }));
}
