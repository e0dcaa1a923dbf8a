import type { OperatingContract } from '../../core/ledger/operating-contract';
import { computeSnapshot } from '../../core/scorecard/compute-snapshot';
import type { EpochMs } from '../../core/time/instant';
import type { Ports } from '../ports/ports';
import type { JobOf } from '../jobs/job';

/** Seconds between a change and the computation it causes, in which further changes join it. */
const SCORE_DELAY_SECONDS = 10;

/** Computes what every surface shows, from one generation of facts, and stores it. */
export async function computeScore(
  ports: Ports,
  contract: OperatingContract,
  { generation, now }: { generation: number; now: EpochMs },
): Promise<void> {
  const site = await ports.sites.get(contract.id);
  // Without the site's statuses nothing can be said; the next run of the synchronisation reads them.
  if (site === undefined) return;
  const items = await ports.stores.factsOf(contract.id, generation).all();
  const tagged = await ports.stores.tagsOf(contract.id).all();
  const tags = new Map(tagged.map(({ itemId, log }) => [itemId, log]));
  const { snapshot, ...behind } = computeSnapshot({ contract, site, items, tags, asOf: now });
  await ports.snapshots.set(snapshot, behind);
}

/** Asks for a computation soon, unless one is on its way. Pushed before it is marked: twice is better than never. */
export async function requestScore(ports: Ports, contractId: string): Promise<void> {
  if (await ports.scoreMarks.isSet(contractId)) return;
  await ports.queue.push({ kind: 'score', contractId }, SCORE_DELAY_SECONDS);
  await ports.scoreMarks.set(contractId);
}

/** The job that `requestScore` asks for. Changes that arrive from now on ask again. */
export async function runScore(ports: Ports, { contractId }: JobOf<'score'>): Promise<void> {
  await ports.scoreMarks.clear(contractId);
  const [contract, state] = await Promise.all([ports.contracts.get(contractId), ports.syncStates.get(contractId)]);
  // The first synchronisation computes at its own end.
  if (contract === undefined || state === undefined || state.live === null) return;
  await computeScore(ports, contract, { generation: state.live, now: await ports.clock.now() });
}
