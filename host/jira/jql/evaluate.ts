import { compileClause } from './clause';
import { JqlError, type CompiledJql, type JqlContext } from './context';
import { compileOrder } from './order';
import { parseJql } from './parse';

/**
 * Compiles a query against a site, for `search/jql`, `jql/match` and the host's own search page.
 * Throws JqlError, with one message per cause, for a query that Jira or this host does not accept.
 * `NOT x = y` is `x != y`, and neither matches an empty field, as Atlassian documents.
 */
export function compileJql(jql: string, context: JqlContext): CompiledJql {
  const query = parseJql(jql);
  const errors: string[] = [];
  const where = query?.where ?? null;
  const test = where === null ? () => true : compileClause(where, { context, errors });
  const compare = compileOrder(query?.orderBy ?? null, context, errors);
  if (errors.length > 0) throw new JqlError([...new Set(errors)]);
  return {
    matches: (issue) => context.visibleProjectIds.has(issue.projectId) && test(issue),
    compare,
    bounded: where !== null,
  };
}
