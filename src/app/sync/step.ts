import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';
import type { Ports } from '../ports/ports';
import type { Cursor, SyncState } from './sync-state';

/** What a step of a run works with. `now` is Jira's time at its beginning. */
export interface StepInput<P extends Cursor['phase'] = Cursor['phase']> {
  readonly ports: Ports;
  readonly contract: OperatingContract;
  readonly state: SyncState;
  readonly cursor: Extract<Cursor, { phase: P }>;
  readonly now: EpochMs;
}

/** What is known after a step, to be kept in the checkpoint before the next one begins. */
export interface StepResult {
  readonly cursor: Cursor;
  readonly changes?: Partial<Omit<SyncState, 'progress' | 'cursor' | 'step' | 'run' | 'contractId'>>;
  readonly done?: number;
  readonly total?: number;
  readonly delaySeconds?: number;
}
