import api, { route } from '@forge/api';
import * as z from 'zod';

import type { PermissionQuestion, Permissions } from '../../app/ports/jira-as-user';
import { answerOf } from './response';

const ids = z.array(z.int().transform(String));
const grantsSchema = z.object({
  globalPermissions: z.array(z.string()).nullish(),
  projectPermissions: z
    .array(z.object({ permission: z.string(), projects: ids.nullish(), issues: ids.nullish() }))
    .nullish(),
});

type Grants = z.output<typeof grantsSchema>;

/**
 * Asks Jira, as the caller, which of the permissions the caller has; one request whatever is asked.
 * What Jira does not name is not granted.
 */
export async function permissionsAsUser(question: PermissionQuestion): Promise<Permissions> {
  const asked = [
    projectsAsked('BROWSE_PROJECTS', question.browseProjects),
    projectsAsked('ADMINISTER_PROJECTS', question.administerProjects),
    issuesAsked('EDIT_ISSUES', question.editIssues),
    issuesAsked('BROWSE_PROJECTS', question.browseIssues),
  ].filter((permission) => permission !== null);
  const body = JSON.stringify({
    projectPermissions: asked,
    ...(question.administerJira === true ? { globalPermissions: ['ADMINISTER'] } : {}),
  });
  const sent = api.asUser().requestJira(route`/rest/api/3/permissions/check`, { method: 'POST', body });
  return toPermissions(await answerOf('permissions', sent, grantsSchema));
}

function projectsAsked(permission: string, projectIds: readonly string[] = []): object | null {
  return projectIds.length === 0 ? null : { permissions: [permission], projects: projectIds.map(Number) };
}

function issuesAsked(permission: string, issueIds: readonly string[] = []): object | null {
  return issueIds.length === 0 ? null : { permissions: [permission], issues: issueIds.map(Number) };
}

function toPermissions(grants: Grants): Permissions {
  return {
    browseProjects: granted(grants, 'BROWSE_PROJECTS', 'projects'),
    administerProjects: granted(grants, 'ADMINISTER_PROJECTS', 'projects'),
    editIssues: granted(grants, 'EDIT_ISSUES', 'issues'),
    browseIssues: granted(grants, 'BROWSE_PROJECTS', 'issues'),
    administersJira: grants.globalPermissions?.includes('ADMINISTER') ?? false,
  };
}

function granted({ projectPermissions }: Grants, permission: string, kind: 'projects' | 'issues'): Set<string> {
  const named = (projectPermissions ?? []).filter((grant) => grant.permission === permission);
  return new Set(named.flatMap((grant) => grant[kind] ?? []));
}
