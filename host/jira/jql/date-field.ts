import type { JiraIssue } from '../model';
import type { JqlContext } from './context';
import { instantOfLiteral } from './date-values';
import { functionMismatch, JqlValueError, OPERATORS, type JqlField, type JqlValue } from './field';
import { dateIn } from './zoned-time';

const MINUTE = 60_000;

/** A field that holds an instant. `=` means the same minute, the precision of a date in a query. */
export function instantField(
  name: string,
  context: JqlContext,
  instantOf: (issue: JiraIssue) => number | null,
): JqlField {
  return {
    operators: OPERATORS.orderedOrEmpty,
    isEmpty: (issue) => instantOf(issue) === null,
    equalTo: (value) => {
      const minute = Math.floor(instantOfValue(value, name, context) / MINUTE);
      return (issue) => Math.floor((instantOf(issue) ?? Number.NaN) / MINUTE) === minute;
    },
    comparedTo: (value) => {
      const bound = instantOfValue(value, name, context);
      return (issue) => {
        const at = instantOf(issue);
        return at === null ? null : at - bound;
      };
    },
  };
}

/** A field that holds a date without a time (yyyy-MM-dd), such as the due date: compared by the day of the caller. */
export function dateField(name: string, context: JqlContext, dateOf: (issue: JiraIssue) => string | null): JqlField {
  const day = (value: JqlValue): string => dateIn(instantOfValue(value, name, context), context.timeZone);
  return {
    operators: OPERATORS.orderedOrEmpty,
    isEmpty: (issue) => dateOf(issue) === null,
    equalTo: (value) => {
      const bound = day(value);
      return (issue) => dateOf(issue) === bound;
    },
    comparedTo: (value) => {
      const bound = day(value);
      return (issue) => {
        const date = dateOf(issue);
        if (date === null) return null;
        return date === bound ? 0 : date < bound ? -1 : 1;
      };
    },
  };
}

function instantOfValue(value: JqlValue, name: string, { now, timeZone }: JqlContext): number {
  if (value.kind === 'instant') return value.at;
  if (value.kind === 'ids') throw functionMismatch(value.source, name);
  const at = instantOfLiteral(value.text, now, timeZone);
  if (at !== null) return at;
  throw new JqlValueError(
    `Date value '${value.text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
      `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}
