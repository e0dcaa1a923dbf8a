import type { CategoryOrUntagged } from '../../../src/core/ledger/operating-contract';
import type { SplitStatus } from '../../../src/core/capacity/split';
import type { HealthStatus } from '../../../src/core/scorecard/snapshot';

/** How a lozenge is tinted; the word beside it always says the same. */
export type Tone = 'success' | 'warning' | 'danger' | 'information' | 'discovery' | 'neutral';

interface Word {
  readonly label: string;
  readonly tone: Tone;
}

export const HEALTH: Readonly<Record<HealthStatus, Word>> = {
  healthy: { label: 'Healthy', tone: 'success' },
  watch: { label: 'Watch', tone: 'warning' },
  weak: { label: 'Weak', tone: 'danger' },
  'no-data': { label: 'No data', tone: 'neutral' },
};

export const SPLIT_STATUS: Readonly<Record<SplitStatus, Word>> = {
  'on-target': { label: 'On target', tone: 'success' },
  drifting: { label: 'Drifting', tone: 'warning' },
  undetermined: { label: 'Undetermined', tone: 'warning' },
  'over-invested': { label: 'Over-invested', tone: 'warning' },
  breach: { label: 'Breach', tone: 'danger' },
};

/** One tone for each category on every surface: lozenge, bar and column. */
export const CATEGORY: Readonly<Record<CategoryOrUntagged, Word>> = {
  'technical-health': { label: 'Technical health', tone: 'discovery' },
  untagged: { label: 'Untagged', tone: 'neutral' },
  roadmap: { label: 'Roadmap', tone: 'information' },
};

/**
 * In the order they are drawn: technical health starts at zero, so that target and floor are read on its own edge, and
 * untagged stands next to it, because tagging it could move that edge.
 */
export const CATEGORIES = ['technical-health', 'untagged', 'roadmap'] as const;
