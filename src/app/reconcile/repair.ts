import type { EpochMs } from '../../core/time/instant';
import { presentValue } from '../../core/timeline/field-history';
import type { ItemFacts } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { readItems, type Following } from '../events/follow-item';
import { changedJql, selectionJql, selectionToCount } from '../sync/selection';

/** Looks back further than the last comparison, because Jira's search lags behind its changes. */
const OVERLAP_MS = 10 * 60_000;
/** Pages of 100 changed items that one comparison reads; the rest waits for the next one. */
const MOST_PAGES = 20;
/** Items that one comparison reads because they are missing. */
const MOST_MISSING = 500;

/** Reads the items that changed since the last comparison, and keeps what Jira says of them. */
export async function repairChanged({ ports, contract, state, generations }: Following, now: EpochMs): Promise<void> {
  const projectIds = await existingProjects({ ports, contract });
  const jql = changedJql(projectIds, { from: state.comparedAt - OVERLAP_MS, now });
  let token: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await ports.jira.search({ jql, token, fields: state.fields });
    for (const facts of generations) await facts.apply(new Map(found.items.map((item) => [item.id, item])));
    token = found.next;
    if (token === null) break;
  }
}

/** Where Jira counts other items than are kept, finds out which, reads the missing and forgets the deleted. */
export async function repairSet(world: Following, now: EpochMs): Promise<void> {
  const { ports, contract, state, generations } = world;
  const [live] = generations;
  const site = await ports.sites.get(contract.id);
  if (live === undefined || site === undefined) return;
  const projectIds = await existingProjects(world);
  const since = { from: state.selectedFrom, now };
  const kept = (await live.all()).filter((item) => isSelected(item, { projectIds, site, from: state.selectedFrom }));
  if ((await ports.jira.count(selectionToCount(projectIds, since))) === kept.length) return;
  const inJira = await allIds(world, selectionJql(projectIds, since));
  const keptIds = new Set(kept.map(({ id }) => id));
  const missing = [...inJira].filter((id) => !keptIds.has(id)).slice(0, MOST_MISSING);
  const gone = [...keptIds].filter((id) => !inJira.has(id)).slice(0, MOST_MISSING);
  // Jira's search may lag, so what it does not name is asked for before it is forgotten.
  await readItems(world, [...missing, ...gone]);
}

async function existingProjects({
  ports,
  contract,
}: Pick<Following, 'ports' | 'contract'>): Promise<readonly string[]> {
  const site = await ports.sites.get(contract.id);
  return site === undefined || site.projects.length === 0 ? contract.projectIds : site.projects.map(({ id }) => id);
}

async function allIds({ ports }: Following, jql: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let token: string | null = null;
  do {
    const page = await ports.jira.searchIds({ jql, token });
    for (const id of page.ids) ids.add(id);
    token = page.next;
  } while (token !== null);
  return ids;
}

/** Whether Jira's search for the selection finds the item, judged from what is kept of it. */
function isSelected(
  item: ItemFacts,
  { projectIds, site, from }: { projectIds: readonly string[]; site: SiteMetadata; from: EpochMs },
): boolean {
  if (!projectIds.includes(presentValue(item.project))) return false;
  const statusId = presentValue(item.status);
  // Jira's own category: the contract's word against it is not in the search.
  const category = site.statuses.find(({ id }) => id === statusId)?.category;
  return category !== 'done' || item.updated >= from;
}
