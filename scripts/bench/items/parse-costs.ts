import { readIssue } from '../../../src/adapters/jira/issue-wire';
import { toFacts } from '../../../src/adapters/jira/to-facts';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import type { BaseItems } from './base-items';
import { processorMs } from './processor-time';
import { minimalCycleTime, type CategoryKeys } from './minimal-loop';
import { repeatedLine } from './repeated';

/** Lines that are there at once. */
const BATCH = 250;

export interface ParseTimes {
  readonly bytes: number;
  readonly toFactsMs: number;
  readonly minimalMs: number;
}

const CATEGORY_KEYS = { todo: 'new', 'in-progress': 'indeterminate', done: 'done' } as const;

/**
 * How long so many lines take to become facts, and in the minimal loop. Both take turns, batch by batch, so that a
 * machine which is busy for a while slows both down; neither keeps anything, because what moving kept objects around
 * costs would fall to whichever runs when memory is full.
 */
export function parseTimes(base: BaseItems, count: number): ParseTimes {
  const categories: CategoryKeys = new Map(base.site.statuses.map(({ id, category }) => [id, CATEGORY_KEYS[category]]));
  const total = { bytes: 0, toFactsMs: 0, minimalMs: 0 };
  // Used, so that nothing of a loop can be left out.
  const found = { facts: 0, cycleTimes: 0 };
  let isFactsFirst = true;
  for (const lines of batches(base, count)) {
    const runToFacts = (): void => {
      total.toFactsMs += processorMs(() => {
        for (const line of lines) found.facts += factsOf(line, base).status.length;
      });
    };
    const runMinimal = (): void => {
      total.minimalMs += processorMs(() => {
        for (const line of lines) if (minimalCycleTime(line, categories) !== null) found.cycleTimes += 1;
      });
    };
    for (const run of isFactsFirst ? [runToFacts, runMinimal] : [runMinimal, runToFacts]) run();
    isFactsFirst = !isFactsFirst;
    for (const line of lines) total.bytes += line.length;
  }
  if (found.facts === 0 || found.cycleTimes === 0) {
    throw new Error('The loops found nothing to count: the statuses are not those of the items.');
  }
  return total;
}

/** So many items as facts, no two of them the same. */
export function parsedItems(base: BaseItems, count: number): ItemFacts[] {
  const items: ItemFacts[] = [];
  for (const lines of batches(base, count)) for (const line of lines) items.push(factsOf(line, base));
  return items;
}

function factsOf(line: string, { fields }: BaseItems): ItemFacts {
  return toFacts(readIssue(JSON.parse(line)), fields);
}

/** The lines, made one batch at a time, as a file is read. */
function* batches({ lines }: BaseItems, count: number): Generator<readonly string[]> {
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => {
      const at = from + i;
      return repeatedLine(lines[at % lines.length] ?? '', Math.floor(at / lines.length));
    });
  }
}
