import * as z from 'zod';

const contractId = z.string().min(1).max(100);
const itemId = z.string().regex(/^\d{1,18}$/);
const text = z.string().nullable();

const edit = z.object({
  field: z.string(),
  fieldId: text,
  custom: z.boolean(),
  from: text,
  fromText: text,
  to: text,
  toText: text,
});

const sprint = z.object({
  id: z.string(),
  boardId: text,
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  start: z.number().nullable(),
  end: z.number().nullable(),
  complete: z.number().nullable(),
});

const version = z.object({
  id: z.string(),
  projectId: z.string(),
  name: z.string(),
  released: z.boolean(),
  releaseDay: z.number().nullable(),
});

const mirrorTask = z.object({ taskId: z.string(), items: z.record(z.string(), z.array(z.string()).readonly()) });

/** Where a run of the synchronisation begins: with reading Jira, with tagging what is known, or with computing. */
export const runStartSchema = z.enum(['preparing', 'tagging', 'computing']);
export type RunStart = z.infer<typeof runStartSchema>;

/** A unit of background work, as it travels through the queue. Each may be delivered more than once. */
export const jobSchema = z.discriminatedUnion('kind', [
  /** Ignored unless `run` is the next one, so that two requests make one run. */
  z.object({ kind: z.literal('start-sync'), contractId, run: z.int(), from: runStartSchema }),
  z.object({ kind: z.literal('sync-step'), contractId, run: z.int(), step: z.int() }),
  z.object({
    kind: z.literal('item-updated'),
    contractId,
    itemId,
    key: z.string(),
    at: z.number(),
    edits: z.array(edit).readonly(),
  }),
  z.object({ kind: z.literal('item-created'), contractId, itemId, at: z.number() }),
  z.object({ kind: z.literal('item-deleted'), contractId, itemId }),
  z.object({ kind: z.literal('sprint-changed'), contractId, sprint }),
  z.object({ kind: z.literal('sprint-deleted'), contractId, sprintId: z.string() }),
  z.object({ kind: z.literal('version-changed'), contractId, version }),
  z.object({ kind: z.literal('version-deleted'), contractId, versionId: z.string() }),
  z.object({
    kind: z.literal('project-changed'),
    contractId,
    projectId: z.string(),
    key: z.string(),
    name: z.string(),
  }),
  z.object({ kind: z.literal('project-deleted'), contractId, projectId: z.string() }),
  z.object({ kind: z.literal('choice-made'), contractId, itemId }),
  z.object({ kind: z.literal('mirror'), contractId, after: text, tasks: z.array(mirrorTask).readonly() }),
  z.object({ kind: z.literal('score'), contractId }),
  z.object({ kind: z.literal('reconcile'), contractId }),
]);

export type Job = z.infer<typeof jobSchema>;
export type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;
