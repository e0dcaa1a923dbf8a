import type { EpochMs } from '../../core/time/instant';

/** The present instant by the one clock that the histories of items are written with (docs/decisions/now-comes-from-jira.md). */
export interface Clock {
  now(): Promise<EpochMs>;
}
