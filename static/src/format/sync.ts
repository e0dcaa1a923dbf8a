import type { SyncProgress } from '../../../src/contract/sync-progress';
import { formatCount } from './number';

const PHASES: Readonly<Record<SyncProgress['phase'], string>> = {
  preparing: 'Preparing to read from Jira',
  reading: 'Reading work items',
  tagging: 'Tagging work items',
  mirroring: 'Writing tags to Jira',
  computing: 'Computing the scorecard',
  finished: 'Finished',
};

/** What the synchronisation does now: `Reading work items: 1,240 of 2,055`. */
export function syncText(locale: string, progress: SyncProgress): string {
  const phase = PHASES[progress.phase];
  if (progress.total === 0) return phase;
  return `${phase}: ${formatCount(locale, progress.done)} of ${formatCount(locale, progress.total)}`;
}
