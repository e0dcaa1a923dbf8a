import type { SyncProgress } from '../../contract/sync-progress';
import type { EpochMs } from '../../core/time/instant';
import type { JobOf, RunStart } from '../jobs/job';
import type { Ports } from '../ports/ports';
import type { Cursor, SyncState } from './sync-state';

/**
 * Begins a run of the synchronisation. Only a job begins one, because jobs of a contract run one at a time: a run that
 * a person asks for can then never overwrite the checkpoint of a step that is under way.
 */
export async function startRun(ports: Ports, job: JobOf<'start-sync'>): Promise<void> {
  const { contractId } = job;
  const before = await ports.syncStates.get(contractId);
  if (before !== undefined && isUnderWay(before, job)) {
    // Cut off between the checkpoint and the push: the first step is still to be pushed.
    if (job.run === before.run && before.step === 0) await pushStep(ports, before);
    return;
  }
  if ((await ports.contracts.get(contractId)) === undefined) return;
  if (before?.building !== undefined && before.building !== null) {
    await ports.stores.factsOf(contractId, before.building).clear();
  }
  const state = nextRun(before, { job, now: await ports.clock.now() });
  await ports.syncStates.set(state);
  await pushStep(ports, state);
}

/** Asks for a run that begins at `from`; two requests at once make one run. */
export async function requestRun(ports: Ports, contractId: string, from: RunStart): Promise<SyncState | undefined> {
  const state = await ports.syncStates.get(contractId);
  await ports.queue.push({ kind: 'start-sync', contractId, run: (state?.run ?? 0) + 1, from });
  return state;
}

/** Puts the step that is due into the queue. */
export async function pushStep(ports: Ports, { contractId, run, step }: SyncState, delaySeconds = 0): Promise<void> {
  await ports.queue.push({ kind: 'sync-step', contractId, run, step }, delaySeconds);
}

/** What surfaces show of a run that has been asked for and has not begun. */
export function requested(now: EpochMs): SyncProgress {
  return { state: 'running', phase: 'preparing', done: 0, total: 0, startedAt: now, updatedAt: now, message: null };
}

/** From the run that redoes least to the one that redoes everything. */
const STARTS: readonly RunStart[] = ['computing', 'tagging', 'preparing'];

/** Two requests that did not know of one another ask for the same run; the one that asks for more gets a run of its own. */
function isUnderWay(before: SyncState, { run, from }: JobOf<'start-sync'>): boolean {
  if (run !== before.run) return run < before.run;
  return STARTS.indexOf(from) <= STARTS.indexOf(before.from);
}

function nextRun(before: SyncState | undefined, { job, now }: { job: JobOf<'start-sync'>; now: EpochMs }): SyncState {
  const run = before?.run === job.run ? job.run + 1 : job.run;
  // Without a complete generation there is nothing to tag or to compute from.
  const from = before === undefined || before.live === null || before.building !== null ? 'preparing' : job.from;
  return {
    contractId: job.contractId,
    run,
    from,
    step: 0,
    cursor: firstCursor(from),
    live: before?.live ?? null,
    building: from === 'preparing' ? run : null,
    retired: before?.retired ?? null,
    fields: before?.fields ?? { sprint: null, estimate: null, flagged: null },
    selectedFrom: before?.selectedFrom ?? now,
    comparedAt: before?.comparedAt ?? now,
    points: 0,
    refusedMirrors: 0,
    progress: { ...requested(now), phase: from },
  };
}

function firstCursor(from: RunStart): Cursor {
  return from === 'tagging' ? { phase: 'tagging', after: null } : { phase: from };
}
