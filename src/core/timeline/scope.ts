import type { EpochMs } from '../time/instant';
import { valueAt } from './field-history';
import type { ItemFacts } from './item-facts';
import type { SiteMetadata } from './site-metadata';

/** Why an item does not count, in the words a surface shows. */
export type OutOfScope = 'in another project' | 'sub-task' | 'epic or above' | 'of an unknown type';

/** Which items count: standard ones, in the contract's projects (METRICS "Items"). */
export interface Scope {
  readonly projectIds: ReadonlySet<string>;
  /** Jira's hierarchy level by issue type id: 0 is a standard item. */
  readonly levels: ReadonlyMap<string, number>;
}

export function scopeOf(projectIds: readonly string[], site: Pick<SiteMetadata, 'types'>): Scope {
  return { projectIds: new Set(projectIds), levels: new Map(site.types.map(({ id, level }) => [id, level])) };
}

/** Why an item did not count at an instant, by its project and type then; null if it did. */
export function outOfScopeAt(item: ItemFacts, at: EpochMs, scope: Scope): OutOfScope | null {
  if (!scope.projectIds.has(valueAt(item.project, at))) return 'in another project';
  const level = scope.levels.get(valueAt(item.type, at));
  if (level === undefined) return 'of an unknown type';
  if (level < 0) return 'sub-task';
  return level > 0 ? 'epic or above' : null;
}
