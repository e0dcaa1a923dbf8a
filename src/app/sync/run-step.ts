import type { SyncProgress } from '../../contract/sync-progress';
import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';
import { AppError } from '../app-error';
import type { JobOf } from '../jobs/job';
import type { Ports } from '../ports/ports';
import { UpstreamError, passesByItself } from '../ports/upstream-error';
import { computeScore } from '../score/compute-score';
import { mirrorStep, tagStep } from '../tag/tag-step';
import { prepareStep, sprintsStep } from './prepare-step';
import { ancestorsStep, readStep } from './read-step';
import { pushStep } from './start-run';
import type { StepInput, StepResult } from './step';
import type { Cursor, SyncState } from './sync-state';

/**
 * Does the step of a run that is due, keeps the checkpoint, then pushes the next step. A step may be delivered twice
 * and cut off anywhere: done again from its checkpoint it leaves the same bytes.
 */
export async function runStep(ports: Ports, job: JobOf<'sync-step'>): Promise<void> {
  const state = await ports.syncStates.get(job.contractId);
  if (state === undefined || state.run !== job.run || state.progress.state !== 'running') return;
  if (job.step !== state.step) {
    // Whoever did that step may have been cut off before pushing this one.
    if (job.step === state.step - 1) await pushStep(ports, state);
    return;
  }
  const contract = await ports.contracts.get(job.contractId);
  if (contract === undefined) return;
  try {
    await takeStep(ports, contract, state);
  } catch (error) {
    await reportTrouble(ports, state, error);
  }
}

async function takeStep(ports: Ports, contract: OperatingContract, state: SyncState): Promise<void> {
  const now = await ports.clock.now();
  const result = await stepOf({ ports, contract, state, now });
  const next: SyncState = {
    ...state,
    ...result.changes,
    step: state.step + 1,
    cursor: result.cursor,
    progress: progressAfter(state.progress, result, now),
  };
  await ports.syncStates.set(next);
  if (next.cursor.phase !== 'finished') await pushStep(ports, next, result.delaySeconds ?? 0);
}

function stepOf(input: Omit<StepInput, 'cursor'>): Promise<StepResult> {
  const { cursor } = input.state;
  switch (cursor.phase) {
    case 'preparing':
      return prepareStep({ ...input, cursor });
    case 'sprints':
      return sprintsStep({ ...input, cursor });
    case 'reading':
      return readStep({ ...input, cursor });
    case 'ancestors':
      return ancestorsStep({ ...input, cursor });
    case 'tagging':
      return tagStep({ ...input, cursor });
    case 'computing':
      return computeStep({ ...input, cursor });
    case 'mirroring':
      return mirrorStep({ ...input, cursor });
    case 'finished':
      return Promise.resolve({ cursor });
  }
}

/** Computes before the tags are mirrored, so that the first scorecard does not wait for thousands of writes. */
async function computeStep({ ports, contract, state, now }: StepInput<'computing'>): Promise<StepResult> {
  if (state.retired !== null) await ports.stores.factsOf(contract.id, state.retired).clear();
  await computeScore(ports, contract, { generation: state.live ?? state.run, now });
  return { cursor: { phase: 'mirroring', after: null, tasks: [] }, changes: { retired: null }, done: 0 };
}

const SHOWN_PHASE: Readonly<Record<Cursor['phase'], SyncProgress['phase']>> = {
  preparing: 'preparing',
  sprints: 'preparing',
  reading: 'reading',
  ancestors: 'reading',
  tagging: 'tagging',
  computing: 'computing',
  mirroring: 'mirroring',
  finished: 'finished',
};

function progressAfter(before: SyncProgress, result: StepResult, now: EpochMs): SyncProgress {
  const finished = result.cursor.phase === 'finished';
  return {
    ...before,
    state: finished ? 'done' : 'running',
    phase: SHOWN_PHASE[result.cursor.phase],
    done: result.done ?? before.done,
    total: result.total ?? before.total,
    updatedAt: now,
    message: null,
  };
}

/** Says on every surface what went wrong, and whether it goes on by itself. */
async function reportTrouble(ports: Ports, state: SyncState, error: unknown): Promise<void> {
  if (!(error instanceof UpstreamError) && !(error instanceof AppError)) throw error;
  const goesOn = passesByItself(error);
  const message = goesOn ? `${error.message} Counterweight goes on by itself.` : error.message;
  const progress: SyncProgress = { ...state.progress, state: goesOn ? 'running' : 'failed', message };
  if (message !== state.progress.message) await ports.syncStates.set({ ...state, progress });
  if (goesOn) throw error;
  ports.log.error('A synchronisation failed', {
    phase: state.cursor.phase,
    reason: error instanceof AppError ? error.code : error.failure,
  });
}
