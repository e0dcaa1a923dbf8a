import { z } from 'zod';
import { addSprint, changeIssue, changeSprint, removeSprint } from '../changes';
import { pathParameter, type Call, type Route } from '../call';
import { planSprint } from '../fields/sprint';
import { findVisibleIssue, mayEditIssue } from '../find-issue';
import type { JiraIssue, JiraSprint } from '../model';
import { renderSprint } from '../render/sprint';
import { badRequest, created, forbidden, noContent, notFound, notSimulated, ok, type Reply } from '../reply';
import { readBody } from '../request-input';
import { planSprintEdit, sprintCreationSchema, sprintUpdateSchema } from '../sprint-edit';

const MOST_MOVED = 50;
const path = '/rest/agile/1.0/sprint/{sprintId}';

const moveSchema = z.strictObject({
  issues: z.array(z.string()).max(MOST_MOVED),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
});

export const sprintRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/agile/1.0/sprint', writes: true, handle: createSprint },
  { method: 'GET', path, handle: (call) => ok(renderSprint(sprintOfPath(call), call.core), 1) },
  { method: 'PUT', path, writes: true, handle: (call) => updateSprint(call, { whole: true }) },
  { method: 'POST', path, writes: true, handle: (call) => updateSprint(call, { whole: false }) },
  {
    method: 'DELETE',
    path,
    writes: true,
    handle(call) {
      removeSprint(managed(sprintOfPath(call), call), call);
      return noContent();
    },
  },
  { method: 'POST', path: `${path}/issue`, writes: true, handle: moveToSprint },
];

function createSprint(call: Call): Reply {
  const { name, goal = '', startDate = null, endDate = null, originBoardId } = readBody(call, sprintCreationSchema);
  const { directory } = call.core;
  const board = directory.board(originBoardId);
  if (!board || !isBoardVisible(originBoardId, call)) throw notFound('Board does not exist or it is not visible.');
  if (board.type !== 'scrum') throw badRequest('The board does not support sprints');
  const sprint: JiraSprint = {
    ...{ id: directory.nextSprintId(), boardId: board.id, name, goal, created: call.now },
    ...{ state: 'future', startDate, endDate, completeDate: null },
  };
  addSprint(managed(sprint, call), call);
  return created(renderSprint(sprint, call.core));
}

function updateSprint(call: Call, { whole }: { readonly whole: boolean }): Reply {
  const sprint = managed(sprintOfPath(call), call);
  const update = readBody(call, sprintUpdateSchema);
  changeSprint(sprint, planSprintEdit(sprint, { update, whole, now: call.now }), call);
  return ok(renderSprint(sprint, call.core), 0);
}

/** All or none: each work item must be one the caller may edit. */
function moveToSprint(call: Call): Reply {
  const sprint = sprintOfPath(call);
  const request = readBody(call, moveSchema);
  if (request.rankBeforeIssue !== undefined || request.rankAfterIssue !== undefined)
    throw notSimulated('Ranking while moving to a sprint');
  if (sprint.state === 'closed') throw badRequest('Issues can be moved only to active or future sprints.');
  for (const issue of request.issues.map((idOrKey) => movable(idOrKey, call)))
    changeIssue(issue, [planSprint(issue, sprint, call)], call);
  return noContent();
}

function movable(idOrKey: string, call: Call): JiraIssue {
  const issue = findVisibleIssue(idOrKey, call);
  if (!issue) throw badRequest(`Issue '${idOrKey}' does not exist or you do not have permission to see it.`);
  if (!mayEditIssue(issue, call)) throw forbidden('You do not have permission to assign issues to sprints.');
  return issue;
}

/** @throws JiraError 404 */
function sprintOfPath(call: Call): JiraSprint {
  const sprint = call.core.directory.sprint(Number(pathParameter(call, 'sprintId')));
  if (!sprint || (sprint.boardId !== null && !isBoardVisible(sprint.boardId, call)))
    throw notFound('Sprint does not exist or you do not have permission to view it.');
  return sprint;
}

function isBoardVisible(boardId: number, call: Call): boolean {
  return projectsOf(boardId, call).some((project) => call.core.access.mayBrowse(call.caller, project));
}

/** The sprint, if the caller may manage it: in Jira that takes the permission in every project of the board. */
function managed(sprint: JiraSprint, call: Call): JiraSprint {
  const projects = sprint.boardId === null ? [] : projectsOf(sprint.boardId, call);
  if (projects.length === 0 || !projects.every((project) => call.core.access.mayEdit(call.caller, project)))
    throw forbidden('You do not have permission to manage the sprints of this board.');
  return sprint;
}

function projectsOf(boardId: number, call: Call): ReturnType<Call['core']['directory']['projectsOfBoard']> {
  const board = call.core.directory.board(boardId);
  return board ? call.core.directory.projectsOfBoard(board) : [];
}
