import type { CallInput } from '../../contract/calls';
import type { TraceReply } from '../../contract/trace';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { Behind } from '../../core/scorecard/measured';
import { contractInView } from '../access/contract-in-view';
import { AppError } from '../app-error';
import type { Caller } from '../caller';
import type { BrowsableItem } from '../ports/jira-as-user';
import type { CallPorts } from '../ports/ports';

/** Items on a page of a trace: few enough to be described in one question to Jira. */
const PAGE = 50;

/** As many ids as fit into the address of a search in Jira. */
const IN_ONE_SEARCH = 400;

/**
 * A page of the items behind one number, as stored with the snapshot: nothing is computed here. Whoever may see the
 * contract's numbers sees how many items there are; which ones, Jira decides for each caller (DESIGN "Authorisation").
 */
export async function getTrace(ports: CallPorts, input: CallInput<'getTrace'>, caller: Caller): Promise<TraceReply> {
  const { traceId, offset } = input;
  const contract = await contractInView(ports, input, caller);
  const trace = await ports.snapshots.trace(contract.id, traceId);
  if (trace === undefined) {
    throw new AppError(
      'not-found',
      'The work items behind this number are not kept any more. Reload the page to see the numbers as they are now.',
    );
  }
  const { definitionId, unit, asOf, window, n, coverage, excluded, behind } = trace;
  const page = behind.slice(offset, offset + PAGE);
  const ids = [...new Set(page.map(({ itemId }) => itemId))];
  const visible = new Map((await ports.asUser.describe(ids)).map((item) => [item.id, item]));
  const hidden = page.filter(({ itemId }) => !visible.has(itemId)).length;
  const seesAll = hidden === 0 && (page.length === behind.length || (await browsesAll(ports, contract)));
  return {
    ...{ traceId, definitionId, unit, asOf, window, n, coverage, excluded },
    timeZone: contract.timeZone,
    total: behind.length,
    offset,
    rows: page.flatMap((one) => rowOf(one, visible.get(one.itemId))),
    hidden,
    ...(seesAll ? searchFor(behind) : { jql: named([...visible.keys()]), jqlNames: 'this-page' }),
  };
}

function rowOf({ itemId, value, part }: Behind, item: BrowsableItem | undefined): TraceReply['rows'] {
  if (item === undefined) return [];
  const { key, summary, typeName, statusName } = item;
  return [{ itemId, key, summary, typeName, statusName, value, part }];
}

/** What the caller may not see on other pages, one question about the projects tells; an item of its own they seldom hide. */
async function browsesAll({ asUser }: CallPorts, { projectIds }: OperatingContract): Promise<boolean> {
  const { browseProjects } = await asUser.permissions({ browseProjects: projectIds });
  return projectIds.every((id) => browseProjects.has(id));
}

function searchFor(behind: readonly Behind[]): Pick<TraceReply, 'jql' | 'jqlNames'> {
  const ids = [...new Set(behind.map(({ itemId }) => itemId))];
  return { jql: named(ids.slice(0, IN_ONE_SEARCH)), jqlNames: ids.length > IN_ONE_SEARCH ? 'largest' : 'all' };
}

/** By id, which outlives the key. */
function named(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : `id in (${ids.join(', ')})`;
}
