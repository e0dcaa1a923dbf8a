import type { SyncProgress } from '../../src/contract/sync-progress';
import { AS_OF } from './snapshot';

export function aProgress(overrides: Partial<SyncProgress> = {}): SyncProgress {
  return {
    state: 'running',
    phase: 'reading',
    done: 1240,
    total: 2055,
    startedAt: AS_OF - 60_000,
    updatedAt: AS_OF,
    message: null,
    ...overrides,
  };
}
