import { z } from 'zod';
import { changeIssue } from '../changes';
import { pathParameter, type Call, type Route } from '../call';
import { findVisibleIssue, mayEditIssue } from '../find-issue';
import { planMove } from '../issue-move';
import type { JiraIssue, JiraIssueType, JiraProject } from '../model';
import { renderUser } from '../render/user';
import { BulkOperationError, JiraError, badRequest, created, notSimulated, ok, type Reply } from '../reply';
import { readBody } from '../request-input';

const MOST_ISSUES = 1000;

const mappingSchema = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1),
  inferClassificationDefaults: z.boolean().optional(),
  // What a person would decide on the screens of a move is not simulated: Jira has to infer it.
  inferFieldDefaults: z.literal(true),
  inferStatusDefaults: z.literal(true),
  inferSubtaskTypeDefault: z.literal(true),
});
const moveSchema = z.strictObject({
  sendBulkNotification: z.boolean().optional(),
  targetToSourcesMapping: z.record(z.string(), mappingSchema),
});

/** What a task of a move keeps for who asks after it. */
const movedSchema = z.object({ moved: z.array(z.number()) });

export const bulkMoveRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/bulk/issues/move', writes: true, handle: inBulkWords(moveIssues) },
  { method: 'GET', path: '/rest/api/3/bulk/queue/{taskId}', handle: inBulkWords(moveProgress) },
];

function inBulkWords(handle: Route['handle']): Route['handle'] {
  return (call) => {
    try {
      return handle(call);
    } catch (error) {
      if (error instanceof JiraError) throw new BulkOperationError(error.status, error.errorMessages);
      throw error;
    }
  };
}

interface Target {
  readonly project: JiraProject;
  readonly type: JiraIssueType;
}

/** Moves at once and answers with a task, where Jira would only begin. Sub-tasks go with their parent. */
function moveIssues(call: Call): Reply {
  const { targetToSourcesMapping } = readBody(call, moveSchema);
  const moves = Object.entries(targetToSourcesMapping).map(([key, { issueIdsOrKeys }]) => ({
    target: readTarget(key, call),
    issues: issueIdsOrKeys.map((idOrKey) => movable(idOrKey, call)),
  }));
  if (moves.flatMap(({ issues }) => issues).length > MOST_ISSUES)
    throw badRequest(`A maximum of ${MOST_ISSUES} issues can be moved in one operation.`);
  const moved = moves.flatMap(({ target, issues }) => issues.flatMap((issue) => move(issue, target, call)));
  const task = call.core.tasks.submit(
    { description: 'Move issues', submittedBy: call.accountId, submitted: call.now },
    () => ({ moved: moved.map(({ id }) => Number(id)) }),
  );
  return created({ taskId: task.id });
}

function move(issue: JiraIssue, target: Target, call: Call): JiraIssue[] {
  const { store, directory } = call.core;
  const subtasks = store.childrenOf(issue.id).filter(({ typeId }) => directory.issueType(typeId)?.subtask === true);
  changeIssue(issue, [planMove(issue, target, call)], call);
  for (const subtask of subtasks) {
    const type = directory.issueType(subtask.typeId) ?? target.type;
    changeIssue(subtask, [planMove(subtask, { ...target, type }, call)], call);
  }
  return [issue, ...subtasks];
}

/** @param key `<project>,<type>`; a third part would be a parent */
function readTarget(key: string, call: Call): Target {
  const [projectIdOrKey = '', typeId = '', parent] = key.split(',');
  if (parent !== undefined) throw notSimulated('Moving issues below another parent');
  const { directory, access } = call.core;
  const [project, type] = [directory.project(projectIdOrKey), directory.issueType(typeId)];
  if (!project || !access.mayEdit(call.caller, project)) throw badRequest(`Project '${projectIdOrKey}' is not valid.`);
  if (!type || type.subtask) throw badRequest(`Issue type '${typeId}' is not valid.`);
  return { project, type };
}

function movable(idOrKey: string, call: Call): JiraIssue {
  const issue = findVisibleIssue(idOrKey, call);
  if (!issue || !mayEditIssue(issue, call)) throw badRequest(`Issue '${idOrKey}' is not valid or cannot be moved.`);
  return issue;
}

function moveProgress(call: Call): Reply {
  const task = call.core.tasks.look(pathParameter(call, 'taskId'));
  if (!task || task.submittedBy !== call.accountId) throw badRequest('There is no such task of yours.');
  const result = movedSchema.safeParse(task.result);
  const moved = result.success ? result.data.moved : [];
  return ok(
    {
      ...{ taskId: task.id, status: task.status, progressPercent: task.status === 'COMPLETE' ? 100 : 0 },
      submittedBy: renderUser(task.submittedBy ?? '', call.core),
      ...{ created: task.submitted, started: task.submitted, updated: call.now },
      ...(result.success && {
        processedAccessibleIssues: moved,
        totalIssueCount: moved.length,
        invalidOrInaccessibleIssueCount: 0,
      }),
    },
    1,
  );
}
