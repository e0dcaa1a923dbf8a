import type { Call } from './call';
import type { CompiledJql } from './jql/context';
import { JqlError } from './jql/context';
import { compileJql } from './jql/evaluate';
import { JiraError, badRequest } from './reply';

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/**
 * A query ready to run for this caller, now.
 * @throws JiraError 400 with the query's errors, or for one without a restriction
 */
export function boundedQuery(jql: string, call: Call): CompiledJql {
  const query = compile(jql, call);
  if (!query.bounded) throw badRequest(UNBOUNDED);
  return query;
}

function compile(jql: string, call: Call): CompiledJql {
  const { core, caller, accountId, now } = call;
  try {
    return compileJql(jql, {
      site: core.site,
      now,
      accountId,
      timeZone: core.directory.user(accountId ?? '')?.timeZone ?? 'UTC',
      visibleProjectIds: new Set(core.access.visibleProjects(caller).map((project) => project.id)),
      indexedProperties: core.indexedProperties,
    });
  } catch (error) {
    if (error instanceof JqlError) throw new JiraError(400, error.errorMessages);
    throw error;
  }
}
