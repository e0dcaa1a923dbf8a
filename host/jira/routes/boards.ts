import { pathParameter, type Call, type Route } from '../call';
import type { JiraBoard, JiraSprint } from '../model';
import { PAGE_PARAMETERS, offsetPage } from '../paging';
import { renderBoard, renderBoardConfiguration } from '../render/board';
import { renderProjectSummary } from '../render/project';
import { renderSprint } from '../render/sprint';
import { badRequest, notFound, ok, type Reply } from '../reply';
import { listParameter } from '../request-input';

const PAGE = { fallback: 50, limit: 50 };
const board = '/rest/agile/1.0/board/{boardId}';

export const boardRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/agile/1.0/board',
    query: [...PAGE_PARAMETERS, 'type', 'name', 'projectKeyOrId'],
    handle: listBoards,
  },
  { method: 'GET', path: board, handle: (call) => ok(renderBoard(boardOfPath(call), call), 1) },
  {
    method: 'GET',
    path: `${board}/configuration`,
    handle: (call) => ok(renderBoardConfiguration(boardOfPath(call), call), 1),
  },
  {
    method: 'GET',
    path: `${board}/project`,
    query: PAGE_PARAMETERS,
    handle(call) {
      const projects = call.core.directory
        .projectsOfBoard(boardOfPath(call))
        .filter((project) => call.core.access.mayBrowse(call.caller, project))
        .sort((a, b) => a.name.localeCompare(b.name));
      const page = offsetPage(call, projects, PAGE);
      const values = page.values.map((project) => renderProjectSummary(project, call.core));
      return ok({ ...page, values }, values.length);
    },
  },
  { method: 'GET', path: `${board}/sprint`, query: [...PAGE_PARAMETERS, 'state'], handle: listSprints },
];

/** The board of the path, if the caller may browse one of its projects. @throws JiraError 404 */
function boardOfPath(call: Call): JiraBoard {
  const found = call.core.directory.board(Number(pathParameter(call, 'boardId')));
  if (!found || !isVisible(found, call)) throw notFound('Requested board cannot be viewed or does not exist.');
  return found;
}

function isVisible(each: JiraBoard, call: Call): boolean {
  const projects = call.core.directory.projectsOfBoard(each);
  return projects.some((project) => call.core.access.mayBrowse(call.caller, project));
}

function listBoards(call: Call): Reply {
  const [types, name] = [listParameter(call, 'type'), (call.query.get('name') ?? '').toLowerCase()];
  const projectKeyOrId = call.query.get('projectKeyOrId');
  const project = projectKeyOrId === null ? null : call.core.directory.project(projectKeyOrId);
  if (project === undefined || (project && !call.core.access.mayBrowse(call.caller, project)))
    throw badRequest(`No project could be found with key or id '${projectKeyOrId ?? ''}'.`);
  const boards = call.core.site.boards
    .filter((each) => isVisible(each, call))
    .filter((each) => types.length === 0 || types.includes(each.type))
    .filter((each) => each.name.toLowerCase().includes(name))
    .filter((each) => project === null || each.projectKeys.includes(project.key));
  const page = offsetPage(call, boards, PAGE);
  const values = page.values.map((each) => renderBoard(each, call));
  return ok({ ...page, values }, values.length);
}

const STATES: readonly JiraSprint['state'][] = ['closed', 'active', 'future'];

/** Closed first, then active, then future, each in the order of their beginnings. */
function listSprints(call: Call): Reply {
  const { id, type } = boardOfPath(call);
  if (type !== 'scrum') throw badRequest('The board does not support sprints');
  const states = listParameter(call, 'state');
  const sprints = call.core.site.sprints
    .filter((sprint) => sprint.boardId === id)
    .filter((sprint) => states.length === 0 || states.includes(sprint.state))
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || startOf(a) - startOf(b) || a.id - b.id);
  const page = offsetPage(call, sprints, PAGE);
  const values = page.values.map((sprint) => renderSprint(sprint, call.core));
  return ok({ ...page, values }, values.length);
}

/** Sprints without a date come last. */
function startOf(sprint: JiraSprint): number {
  return sprint.startDate ?? Number.MAX_SAFE_INTEGER;
}
