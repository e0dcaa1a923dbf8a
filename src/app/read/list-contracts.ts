import type { CallOutput, DescribeReply } from '../../contract/calls';
import { audienceOf } from '../access/access';
import type { Caller } from '../caller';
import type { CallPorts } from '../ports/ports';

/** The contracts whose numbers the caller may see, with one question to Jira for all of them. */
export async function listContracts(ports: CallPorts, caller: Caller): Promise<CallOutput<'listContracts'>> {
  const all = (await ports.contracts.list()).map((contract) => ({ contract, audience: audienceOf(contract) }));
  const unnamed = all.filter(({ audience }) => !audience.viewers.includes(caller.accountId));
  const asked = [...new Set(unnamed.flatMap(({ audience }) => audience.projectIds))];
  const browsable =
    asked.length === 0 ? new Set<string>() : (await ports.asUser.permissions({ browseProjects: asked })).browseProjects;
  const visible = all.filter(
    ({ audience }) =>
      audience.viewers.includes(caller.accountId) || audience.projectIds.every((id) => browsable.has(id)),
  );
  const contracts = await Promise.all(
    visible.map(async ({ contract: { id, name, projectIds } }) => {
      const projects = (await ports.sites.get(id))?.projects ?? [];
      const keys = projectIds.flatMap((projectId) => projects.find((project) => project.id === projectId)?.key ?? []);
      return { id, name, projectKeys: keys };
    }),
  );
  return { contracts: contracts.sort((a, b) => a.name.localeCompare(b.name)) };
}

/** Items as the caller may see them, asked of Jira as the caller; the rest is only counted. */
export async function describeItems({ asUser }: CallPorts, itemIds: readonly string[]): Promise<DescribeReply> {
  const asked = [...new Set(itemIds)];
  const items = await asUser.describe(asked);
  return { items, hidden: asked.length - items.length };
}
