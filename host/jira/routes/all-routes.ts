import type { Route } from '../call';
import { boardRoutes } from './boards';
import { bulkMoveRoutes } from './bulk-move';
import { bulkPropertyRoutes } from './bulk-properties';
import { changelogRoutes } from './changelogs';
import { issueCreateRoutes } from './issue-create';
import { issueEditRoutes } from './issue-edit';
import { issueLinkRoutes } from './issue-links';
import { issuePropertyRoutes } from './issue-properties';
import { issueRoutes } from './issues';
import { metadataRoutes } from './metadata';
import { permissionRoutes } from './permissions';
import { projectRoutes } from './projects';
import { searchRoutes } from './search';
import { sprintRoutes } from './sprints';
import { taskRoutes } from './tasks';
import { transitionRoutes } from './transitions';
import { userRoutes } from './users';
import { versionRoutes } from './versions';
import { worklogRoutes } from './worklogs';

/** Every operation that the simulator serves. */
export const ALL_ROUTES: readonly Route[] = [
  ...searchRoutes,
  ...changelogRoutes,
  ...issueRoutes,
  ...issueEditRoutes,
  ...issueCreateRoutes,
  ...transitionRoutes,
  ...issuePropertyRoutes,
  ...bulkPropertyRoutes,
  ...bulkMoveRoutes,
  ...taskRoutes,
  ...worklogRoutes,
  ...issueLinkRoutes,
  ...versionRoutes,
  ...metadataRoutes,
  ...projectRoutes,
  ...permissionRoutes,
  ...userRoutes,
  ...boardRoutes,
  ...sprintRoutes,
];
