import { presentValue } from '../../core/timeline/field-history';
import type { ItemFacts } from '../../core/timeline/item-facts';
import type { RecordStore } from '../ports/record-store';
import { compareIds } from '../ports/record-store';
import { pauseAfter } from './pace';
import { selectionJql } from './selection';
import type { StepInput, StepResult } from './step';

/** Pages of 100 items that one step reads; some seconds, far from the function's time limit. */
const PAGES_A_STEP = 5;
/** Missing parents that one step reads. */
const ANCESTORS_A_STEP = 300;

/** Reads some pages of the selected items with their histories into the generation being built. */
export async function readStep({ ports, contract, state, cursor }: StepInput<'reading'>): Promise<StepResult> {
  const site = await ports.sites.get(contract.id);
  const projectIds = site?.projects.map(({ id }) => id) ?? contract.projectIds;
  // Counted from when the run began, because a page token belongs to one wording of the search.
  const since = { from: state.selectedFrom, now: state.comparedAt };
  const found: ItemFacts[] = [];
  let token = cursor.token;
  let pages = 0;
  do {
    const page = await ports.jira.search({ jql: selectionJql(projectIds, since), token, fields: state.fields });
    found.push(...page.items);
    token = page.next;
    pages += 1;
  } while (token !== null && pages < PAGES_A_STEP);
  await ports.stores.factsOf(contract.id, state.building ?? state.run).apply(byId(found));
  const points = state.points + pages + found.length;
  const done = state.progress.done + found.length;
  return {
    cursor: token === null ? { phase: 'ancestors', unreachable: [] } : { phase: 'reading', token },
    changes: { points },
    done,
    total: Math.max(state.progress.total, done),
    delaySeconds: pauseAfter(state.points, points),
  };
}

/**
 * Reads parents that the selection left out (closed long ago, or in another project), because a tag is inherited from
 * them; then the parents of those. Once none is missing, the generation becomes the one that everybody reads.
 */
export async function ancestorsStep({ ports, contract, state, cursor }: StepInput<'ancestors'>): Promise<StepResult> {
  const generation = state.building ?? state.run;
  const facts = ports.stores.factsOf(contract.id, generation);
  const missing = missingParents(await facts.all(), cursor.unreachable).slice(0, ANCESTORS_A_STEP);
  if (missing.length === 0) {
    return {
      cursor: { phase: 'tagging', after: null },
      changes: { live: generation, building: null, retired: state.live === generation ? null : state.live },
      done: 0,
    };
  }
  const { unreachable } = await readAncestors(facts, missing, (ids) => ports.jira.items(ids, state.fields));
  return {
    cursor: { phase: 'ancestors', unreachable: [...cursor.unreachable, ...unreachable] },
    changes: { points: state.points + missing.length + 1 },
  };
}

/** Ids of parents that are neither known nor known to be out of reach, in the order of ids. */
export function missingParents(known: readonly ItemFacts[], unreachable: readonly string[]): string[] {
  const ids = new Set([...known.map(({ id }) => id), ...unreachable]);
  const parents = known.map(({ parent }) => presentValue(parent)).filter((parent) => parent !== null);
  return [...new Set(parents.filter((parent) => !ids.has(parent)))].sort(compareIds);
}

async function readAncestors(
  facts: RecordStore<ItemFacts>,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly ItemFacts[]>,
): Promise<{ unreachable: readonly string[] }> {
  const found = byId(await read(ids));
  await facts.apply(found);
  return { unreachable: ids.filter((id) => !found.has(id)) };
}

function byId(items: readonly ItemFacts[]): Map<string, ItemFacts> {
  return new Map(items.map((item) => [item.id, item]));
}
