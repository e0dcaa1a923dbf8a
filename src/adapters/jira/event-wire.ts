import * as z from 'zod';

import type { JiraEvent } from '../../app/events/jira-event';
import { fieldEditSchema } from './history-wire';
import { mayMatter } from './item-change';
import { sprintSchema, versionSchema } from './site-wire';

const id = z.union([z.string(), z.int()]).transform(String);
const at = z.union([z.string(), z.number()]).transform(Number).pipe(z.int());

const issue = z.object({ id, key: z.string(), fields: z.object({ project: z.object({ id }) }) });
const itemEvent = z.object({ timestamp: at, issue });
const updateEvent = itemEvent.extend({ changelog: z.object({ items: z.array(fieldEditSchema) }).optional() });
const sprintEvent = z.object({ sprint: sprintSchema });
const deletedSprintEvent = z.object({ sprint: z.object({ id, originBoardId: id.optional() }) });
const versionEvent = z.object({ version: versionSchema });
const projectEvent = z.object({ project: z.object({ id, key: z.string(), name: z.string() }) });

/** The reader of each product event that the manifest listens to, by its type. */
const READERS: Readonly<Record<string, (payload: unknown) => JiraEvent>> = {
  'avi:jira:created:issue': (payload) => {
    const { timestamp, issue: item } = itemEvent.parse(payload);
    return { kind: 'item-created', itemId: item.id, at: timestamp, projectIds: [item.fields.project.id] };
  },
  'avi:jira:updated:issue': readUpdate,
  'avi:jira:deleted:issue': (payload) => {
    const { issue: item } = z.object({ issue }).parse(payload);
    return { kind: 'item-deleted', itemId: item.id, projectIds: [item.fields.project.id] };
  },
  'avi:jira-software:created:sprint': readSprint,
  'avi:jira-software:started:sprint': readSprint,
  'avi:jira-software:updated:sprint': readSprint,
  'avi:jira-software:closed:sprint': readSprint,
  'avi:jira-software:deleted:sprint': (payload) => {
    const { sprint } = deletedSprintEvent.parse(payload);
    return { kind: 'sprint-deleted', sprintId: sprint.id, boardId: sprint.originBoardId ?? null };
  },
  'avi:jira:created:version': readVersion,
  'avi:jira:released:version': readVersion,
  'avi:jira:unreleased:version': readVersion,
  'avi:jira:updated:version': readVersion,
  'avi:jira:deleted:version': (payload) => {
    const { version } = z.object({ version: z.object({ id, projectId: id }) }).parse(payload);
    return { kind: 'version-deleted', versionId: version.id, projectId: version.projectId };
  },
  'avi:jira:updated:project': (payload) => {
    const { project } = projectEvent.parse(payload);
    return { kind: 'project-changed', projectId: project.id, key: project.key, name: project.name };
  },
  'avi:jira:softdeleted:project': readDeletedProject,
  'avi:jira:deleted:project': readDeletedProject,
  'avi:forge:installed:app': () => ({ kind: 'installed' }),
};

/**
 * What a product event says, or null for a type the app does not follow.
 * @throws ZodError when an event lacks what its type promises
 */
export function readEvent(payload: unknown): JiraEvent | null {
  const { eventType } = z.object({ eventType: z.string() }).parse(payload);
  return READERS[eventType]?.(payload) ?? null;
}

function readUpdate(payload: unknown): JiraEvent {
  const { timestamp, issue: item, changelog } = updateEvent.parse(payload);
  const edits = changelog?.items ?? [];
  const left = edits.flatMap(({ field, from }) => (field.toLowerCase() === 'project' && from !== null ? [from] : []));
  const projectIds = [...new Set([item.fields.project.id, ...left])];
  return {
    kind: 'item-updated',
    itemId: item.id,
    key: item.key,
    at: timestamp,
    projectIds,
    edits: edits.filter(mayMatter),
  };
}

function readSprint(payload: unknown): JiraEvent {
  return { kind: 'sprint-changed', sprint: sprintEvent.parse(payload).sprint };
}

function readVersion(payload: unknown): JiraEvent {
  return { kind: 'version-changed', version: versionEvent.parse(payload).version };
}

function readDeletedProject(payload: unknown): JiraEvent {
  const { project } = z.object({ project: z.object({ id }) }).parse(payload);
  return { kind: 'project-deleted', projectId: project.id };
}
