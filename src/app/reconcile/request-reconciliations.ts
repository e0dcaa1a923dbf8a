import type { Ports } from '../ports/ports';

/** Asks for a comparison of every contract with Jira, each in a job of its own. */
export async function requestReconciliations({ contracts, queue }: Pick<Ports, 'contracts' | 'queue'>): Promise<void> {
  for (const { id } of await contracts.list()) await queue.push({ kind: 'reconcile', contractId: id });
}
