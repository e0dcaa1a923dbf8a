import type { Call, JiraCore } from '../call';
import { FIELD_IDS, type JiraBoard, type JiraProject, type JiraStatus } from '../model';
import { agileLink, selfLink } from './self-link';

export function renderBoard(board: JiraBoard, call: Call): Record<string, unknown> {
  const home = homeOf(board, call);
  return {
    id: board.id,
    self: agileLink(call.core, `board/${board.id}`),
    name: board.name,
    type: board.type,
    ...(home && {
      location: {
        ...{ projectId: Number(home.id), displayName: `${home.name} (${home.key})`, projectName: home.name },
        ...{ projectKey: home.key, projectTypeKey: 'software', name: `${home.name} (${home.key})` },
      },
    }),
  };
}

/** The columns follow the categories of status: one for each that the site has. */
const COLUMNS = [
  { name: 'To Do', categoryKey: 'new' },
  { name: 'In Progress', categoryKey: 'indeterminate' },
  { name: 'Done', categoryKey: 'done' },
] as const;

export function renderBoardConfiguration(board: JiraBoard, call: Call): Record<string, unknown> {
  const { core } = call;
  const home = homeOf(board, call);
  const filterId = String(board.id + 10_000);
  const column = (status: JiraStatus): unknown => ({ id: status.id, self: selfLink(core, `status/${status.id}`) });
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    self: agileLink(core, `board/${board.id}/configuration`),
    ...(home && { location: { type: 'project', projectKeyOrId: home.key } }),
    filter: { id: filterId, self: selfLink(core, `filter/${filterId}`) },
    ...(board.type === 'kanban' && { subQuery: { query: '' } }),
    columnConfig: {
      columns: COLUMNS.map(({ name, categoryKey }) => ({
        name,
        statuses: core.site.statuses.filter((status) => status.categoryKey === categoryKey).map(column),
      })),
      constraintType: 'none',
    },
    ...(board.type === 'scrum' && { estimation: estimation(board, core) }),
    ranking: { rankCustomFieldId: Number(FIELD_IDS.rank.replace('customfield_', '')) },
  };
}

/** Where the board lives: the first of its projects that the caller may know of. */
function homeOf(board: JiraBoard, { core, caller }: Call): JiraProject | undefined {
  return core.directory.projectsOfBoard(board).find((project) => core.access.mayBrowse(caller, project));
}

function estimation({ estimationFieldId }: JiraBoard, core: JiraCore): Record<string, unknown> {
  if (estimationFieldId === null) return { type: 'issueCount' };
  const displayName = core.directory.field(estimationFieldId)?.name ?? 'Story Points';
  return { type: 'field', field: { fieldId: estimationFieldId, displayName } };
}
