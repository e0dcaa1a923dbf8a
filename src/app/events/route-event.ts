import type { Job } from '../jobs/job';
import type { Ports } from '../ports/ports';
import { requestReconciliations } from '../reconcile/request-reconciliations';
import type { JiraEvent } from './jira-event';

type RoutingPorts = Pick<Ports, 'contracts' | 'boards' | 'queue'>;

/**
 * Finds the contract that an event matters to, in one storage read, and leaves the work to the queue: a trigger has
 * seconds, and two of them must not write the same page at once.
 */
export async function routeEvent(ports: RoutingPorts, event: JiraEvent): Promise<void> {
  if (event.kind === 'installed') {
    await requestReconciliations(ports);
    return;
  }
  if (event.kind === 'item-updated' && event.edits.length === 0) return;
  for (const contractId of await contractsOf(ports, event)) await ports.queue.push(jobOf(contractId, event));
}

async function contractsOf(
  ports: RoutingPorts,
  event: Exclude<JiraEvent, { kind: 'installed' }>,
): Promise<ReadonlySet<string>> {
  if (event.kind === 'sprint-changed' || event.kind === 'sprint-deleted') {
    const boardId = event.kind === 'sprint-changed' ? event.sprint.boardId : event.boardId;
    return new Set(boardId === null ? [] : await ports.boards.contractsOf(boardId));
  }
  const contractIds = await Promise.all(projectsOf(event).map((projectId) => ports.contracts.governing(projectId)));
  return new Set(contractIds.filter((contractId) => contractId !== undefined));
}

function projectsOf(
  event: Exclude<JiraEvent, { kind: 'installed' | 'sprint-changed' | 'sprint-deleted' }>,
): readonly string[] {
  if (event.kind === 'version-changed') return [event.version.projectId];
  return 'projectIds' in event ? event.projectIds : [event.projectId];
}

function jobOf(contractId: string, event: Exclude<JiraEvent, { kind: 'installed' }>): Job {
  switch (event.kind) {
    case 'item-created':
      return { kind: event.kind, contractId, itemId: event.itemId, at: event.at };
    case 'item-updated': {
      const { itemId, key, at, edits } = event;
      return { kind: event.kind, contractId, itemId, key, at, edits };
    }
    case 'item-deleted':
      return { kind: event.kind, contractId, itemId: event.itemId };
    case 'sprint-changed':
      return { kind: event.kind, contractId, sprint: event.sprint };
    case 'sprint-deleted':
      return { kind: event.kind, contractId, sprintId: event.sprintId };
    case 'version-changed':
      return { kind: event.kind, contractId, version: event.version };
    case 'version-deleted':
      return { kind: event.kind, contractId, versionId: event.versionId };
    case 'project-changed':
      return { kind: event.kind, contractId, projectId: event.projectId, key: event.key, name: event.name };
    case 'project-deleted':
      return { kind: event.kind, contractId, projectId: event.projectId };
  }
}
