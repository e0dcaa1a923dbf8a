import type { FunctionOperand } from '@atlaskit/jql-ast';
import type { JiraSprint } from '../model';
import type { JqlContext } from './context';
import { callDateFunction } from './date-functions';
import { JqlValueError, type JqlValue } from './field';

/** What a function of a query stands for: one value, or a list that only `in` and `not in` accept. */
export interface FunctionResult {
  readonly list: boolean;
  readonly value: JqlValue;
}

const SPRINT_STATES: ReadonlyMap<string, JiraSprint['state']> = new Map([
  ['opensprints', 'active'],
  ['closedsprints', 'closed'],
  ['futuresprints', 'future'],
]);

/** Calls a JQL function. Throws JqlValueError for one that this host does not know, or for its arguments. */
export function callFunction(operand: FunctionOperand, context: JqlContext): FunctionResult {
  const name = operand.function.value;
  const source = `${name}()`;
  const args = operand.arguments.map((argument) => argument.value);
  if (args.length > 1)
    throw new JqlValueError(`Function '${name}' expected at most '1' argument but received '${String(args.length)}'.`);
  const instant = callDateFunction(name, args[0], context);
  if (instant === 'invalid') {
    throw new JqlValueError(
      `The duration '${args[0] ?? ''}' passed to the function '${name}' is invalid. ` +
        `Write it as (+/-)nn(y|M|w|d|h|m), for example "-1d".`,
    );
  }
  if (instant !== null) return { list: false, value: { kind: 'instant', at: instant, source } };
  const ids = idsOf(name.toLowerCase(), context);
  if (ids === null) throw new JqlValueError(`Unable to find JQL function '${source}'.`);
  if (args.length > 0) throw new JqlValueError(`Function '${name}' expected '0' arguments but received '1'.`);
  return { list: ids.subject !== 'user', value: { kind: 'ids', ...ids, source } };
}

function idsOf(
  name: string,
  { site, accountId }: JqlContext,
): { subject: 'user' | 'sprint' | 'type'; ids: readonly string[] } | null {
  if (name === 'currentuser') return { subject: 'user', ids: accountId === null ? [] : [accountId] };
  const state = SPRINT_STATES.get(name);
  if (state !== undefined) {
    const sprints = site.sprints.filter((sprint) => sprint.state === state);
    return { subject: 'sprint', ids: sprints.map((sprint) => String(sprint.id)) };
  }
  if (name === 'standardissuetypes' || name === 'subtaskissuetypes') {
    const types = site.issueTypes.filter((type) => type.subtask === (name === 'subtaskissuetypes'));
    return { subject: 'type', ids: types.map((type) => type.id) };
  }
  return null;
}
