import type { EpochMs } from '../../core/time/instant';
import { invalidInput } from '../app-error';
import type { Claim, Contracts } from '../ports/contracts';

/** A claim this old whose contract does not exist was left by a creation that was cut off: a call takes 25 seconds at most. */
const ABANDONED_AFTER_MS = 60_000;

/**
 * Takes every project for a contract, or none: a project belongs to at most one contract (PRODUCT 1). Returns the
 * projects newly taken, to be released if the contract cannot be stored after all.
 */
export async function claimProjects(
  contracts: Contracts,
  projectIds: readonly string[],
  claim: Claim,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const projectId of projectIds) {
    const outcome = await claimProject(contracts, projectId, claim);
    if (outcome === 'taken') taken.push(projectId);
    if (outcome !== 'refused') continue;
    await releaseProjects(contracts, taken);
    throw invalidInput({
      projectIds: 'One of the projects belongs to another contract. A project has one contract at most.',
    });
  }
  return taken;
}

export async function releaseProjects(contracts: Contracts, projectIds: readonly string[]): Promise<void> {
  for (const projectId of projectIds) await contracts.release(projectId);
}

/** Which of the projects a contract other than this one governs; abandoned claims do not count. */
export async function governedElsewhere(
  contracts: Contracts,
  projectIds: readonly string[],
  asked: { readonly contractId: string; readonly now: EpochMs },
): Promise<ReadonlyMap<string, string>> {
  const governed = new Map<string, string>();
  for (const [projectId, claim] of await contracts.claimsOf(projectIds)) {
    if (claim.contractId === asked.contractId) continue;
    if (!(await isAbandoned(contracts, claim, asked.now))) governed.set(projectId, claim.contractId);
  }
  return governed;
}

async function claimProject(
  contracts: Contracts,
  projectId: string,
  claim: Claim,
): Promise<'taken' | 'mine' | 'refused'> {
  if (await contracts.claim(projectId, claim)) return 'taken';
  const present = (await contracts.claimsOf([projectId])).get(projectId);
  if (present?.contractId === claim.contractId) return 'mine';
  if (present === undefined || !(await isAbandoned(contracts, present, claim.at))) return 'refused';
  await contracts.takeOver(projectId, claim);
  return 'taken';
}

async function isAbandoned(contracts: Contracts, claim: Claim, now: EpochMs): Promise<boolean> {
  if (now - claim.at < ABANDONED_AFTER_MS) return false;
  return (await contracts.get(claim.contractId)) === undefined;
}
