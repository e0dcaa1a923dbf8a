import type { JiraIssue } from '../model';
import { functionMismatch, JqlValueError, OPERATORS, type JqlField, type JqlValue } from './field';

/** A numeric field, such as story points. */
export function numberField(name: string, numberOf: (issue: JiraIssue) => number | null): JqlField {
  const wanted = (value: JqlValue): number => {
    if (value.kind !== 'literal') throw functionMismatch(value.source, name);
    const number = value.text.trim() === '' ? Number.NaN : Number(value.text);
    if (Number.isFinite(number)) return number;
    throw new JqlValueError(`The value '${value.text}' for the field '${name}' is not a valid number.`);
  };
  return {
    operators: OPERATORS.orderedOrEmpty,
    isEmpty: (issue) => numberOf(issue) === null,
    equalTo: (value) => {
      const bound = wanted(value);
      return (issue) => numberOf(issue) === bound;
    },
    comparedTo: (value) => {
      const bound = wanted(value);
      return (issue) => {
        const held = numberOf(issue);
        return held === null ? null : held - bound;
      };
    },
  };
}
