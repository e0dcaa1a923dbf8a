import { z } from 'zod';
import type { Call, Route } from '../call';
import type { JiraProject } from '../model';
import { findPermission, type Permission } from '../permission-keys';
import { JiraError, badRequest, forbidden, notFound, ok, type Reply } from '../reply';
import { listParameter, readBody } from '../request-input';
import type { Caller } from '../simulator-api';

/** Points for each permission that is looked up. */
const POINTS_EACH = 2;
const MOST_IDS = 1000;

const idsSchema = z.array(z.number().int()).max(MOST_IDS).default([]);
const checkSchema = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z
    .array(z.strictObject({ permissions: z.array(z.string()).min(1), projects: idsSchema, issues: idsSchema }))
    .default([]),
});

export const permissionRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/permissions/check', handle: checkPermissions },
  {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    query: ['permissions', 'projectKey', 'projectId', 'issueKey', 'issueId'],
    handle: myPermissions,
  },
];

/** Which of the projects and work items asked for each permission holds in; unknown ids are passed over. */
function checkPermissions(call: Call): Reply {
  const request = readBody(call, checkSchema);
  const { access } = call.core;
  const subject = request.accountId === undefined ? call.caller : subjectOf(request.accountId, call);
  const wanted = request.projectPermissions.flatMap(({ permissions, projects, issues }) =>
    permissions.map((key) => ({ ...known(key, 'PROJECT'), key, projects, issues })),
  );
  const globals = request.globalPermissions.map((key) => ({ ...known(key, 'GLOBAL'), key }));
  const projectPermissions = wanted.map((permission) => {
    const held = (project: JiraProject | undefined): boolean =>
      project !== undefined && access.mayBrowse(subject, project) && holds(permission, subject, { project, call });
    return {
      permission: permission.key,
      issues: permission.issues.filter((id) => held(projectOfIssue(String(id), call))),
      projects: permission.projects.filter((id) => held(call.core.directory.project(String(id)))),
    };
  });
  const globalPermissions = globals.filter((each) => holds(each, subject, { call })).map(({ key }) => key);
  return ok({ globalPermissions, projectPermissions }, POINTS_EACH * (wanted.length + globals.length));
}

function subjectOf(accountId: string, call: Call): Caller {
  const { access, directory } = call.core;
  const isOwn = accountId === call.accountId;
  if (!isOwn && call.caller.kind !== 'app' && !access.administersSite(call.caller))
    throw forbidden('Only Jira administrators can perform this operation.');
  const subject = access.callerOf(accountId);
  if (subject.kind === 'user' && !directory.user(accountId))
    throw badRequest(`The account id '${accountId}' is not valid.`);
  return subject;
}

/** Without a project or work item: whether the permission is held in any project. */
function myPermissions(call: Call): Reply {
  const keys = listParameter(call, 'permissions');
  if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const project = projectAskedFor(call);
  const permissions = keys.map((key) => {
    const permission = known(key);
    const { id, name, type } = permission;
    const havePermission = holds(permission, call.caller, { project, call });
    return [key, { id, key, name, type, description: '', havePermission }] as const;
  });
  return ok({ permissions: Object.fromEntries(permissions) }, POINTS_EACH * keys.length);
}

function projectAskedFor(call: Call): JiraProject | undefined {
  const { query, core } = call;
  const projectIdOrKey = query.get('projectId') ?? query.get('projectKey');
  const issueIdOrKey = query.get('issueId') ?? query.get('issueKey');
  if (projectIdOrKey === null && issueIdOrKey === null) return undefined;
  const project =
    issueIdOrKey === null ? core.directory.project(projectIdOrKey ?? '') : projectOfIssue(issueIdOrKey, call);
  if (!project || !core.access.mayBrowse(call.caller, project))
    throw notFound('The project or issue does not exist or you do not have permission to see it.');
  return project;
}

function projectOfIssue(idOrKey: string, call: Call): JiraProject | undefined {
  return call.core.directory.project(call.core.store.find(idOrKey)?.projectId ?? '');
}

function holds(permission: Permission, subject: Caller, where: { project?: JiraProject; call: Call }): boolean {
  const { access, site } = where.call.core;
  if (permission.type === 'GLOBAL')
    return permission.level === 'administrator' ? access.administersSite(subject) : subject.kind !== 'anonymous';
  const projects = where.project ? [where.project] : site.projects;
  return projects.some((project) => access.holds(permission.level, subject, project));
}

function known(key: string, type?: Permission['type']): Permission {
  const permission = findPermission(key);
  if (!permission || (type !== undefined && permission.type !== type))
    throw new JiraError(400, [], { [key]: 'Unrecognized permission' });
  return permission;
}
