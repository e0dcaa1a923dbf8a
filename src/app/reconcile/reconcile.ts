import type { OperatingContract } from '../../core/ledger/operating-contract';
import type { EpochMs } from '../../core/time/instant';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { following, tagWorldOf, type Following } from '../events/follow-item';
import type { JobOf } from '../jobs/job';
import type { SiteFields } from '../ports/jira-as-app';
import type { Ports } from '../ports/ports';
import { requestScore } from '../score/compute-score';
import { mergeSprints, readSprints } from '../sync/prepare-step';
import { pushStep, requestRun } from '../sync/start-run';
import type { SyncState } from '../sync/sync-state';
import { retagEverything } from '../tag/retag-family';
import { repairChanged, repairSet } from './repair';

/** A run whose checkpoint is older than this has lost its step; the queue itself retries much sooner. */
const STUCK_AFTER_MS = 15 * 60_000;

/**
 * Compares what is kept of a contract with Jira, cheaply, and repairs the differences: events can be lost, and nothing
 * else would notice. Starts or pushes on a synchronisation that stands still.
 */
export async function reconcile(ports: Ports, { contractId }: JobOf<'reconcile'>): Promise<void> {
  const contract = await ports.contracts.get(contractId);
  if (contract === undefined) return;
  const state = await ports.syncStates.get(contractId);
  if (state?.live === null || state === undefined) {
    await reviveFirstRun(ports, contractId, state);
    return;
  }
  const now = await ports.clock.now();
  if (state.progress.state === 'running') {
    await pushStuckStep(ports, state, now);
    return;
  }
  const world = await following(ports, contractId, now);
  if (world === null) return;
  await compare(world, now);
}

async function reviveFirstRun(ports: Ports, contractId: string, state: SyncState | undefined): Promise<void> {
  if (state?.progress.state === 'running') await pushStuckStep(ports, state, await ports.clock.now());
  else await requestRun(ports, contractId, 'preparing');
}

async function pushStuckStep(ports: Ports, state: SyncState, now: EpochMs): Promise<void> {
  if (now - state.progress.updatedAt >= STUCK_AFTER_MS) await pushStep(ports, state);
}

async function compare(world: Following, now: EpochMs): Promise<void> {
  const { ports, contract, state } = world;
  const site = await refreshSite(ports, contract);
  if (!sameFields(site.fields, state.fields)) {
    // Histories of another field were kept until now, and only Jira has those of this one.
    await requestRun(ports, contract.id, 'preparing');
    return;
  }
  await repairChanged(world, now);
  await repairSet(world, now);
  await pushWaitingChoices(ports, contract.id);
  if (state.live !== null) await retagEverything(tagWorldOf(world, state.live), now);
  await ports.queue.push({ kind: 'mirror', contractId: contract.id, after: null, tasks: [] });
  // Jobs of a contract run one at a time, so nobody has changed the checkpoint meanwhile.
  await ports.syncStates.set({ ...state, comparedAt: now });
  // Ages grow without any change, so the numbers are computed even if nothing differed.
  await ports.scoreMarks.clear(contract.id);
  await requestScore(ports, contract.id);
}

/** A choice whose job was lost is still kept under its number. */
async function pushWaitingChoices(ports: Ports, contractId: string): Promise<void> {
  const latest = await ports.choices.latest(contractId);
  const tagged = await ports.stores.tagsOf(contractId).get([...latest.keys()]);
  for (const [itemId, number] of latest) {
    if (number > (tagged.get(itemId)?.choices ?? 0)) {
      await ports.queue.push({ kind: 'choice-made', contractId, itemId });
    }
  }
}

/** Takes over new statuses, types, boards and sprints; people add them without any event. */
async function refreshSite(ports: Ports, contract: OperatingContract): Promise<SiteMetadata> {
  const read = await ports.jira.siteOf(contract.projectIds);
  const site = { ...read, sprints: mergeSprints([], await readSprints(ports, read.boards)) };
  await ports.sites.set(contract.id, site);
  await ports.boards.add(
    site.boards.map(({ id }) => id),
    contract.id,
  );
  return site;
}

function sameFields(a: SiteFields, b: SiteFields): boolean {
  return a.sprint === b.sprint && a.estimate === b.estimate && a.flagged === b.flagged;
}
