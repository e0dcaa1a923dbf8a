import type { JiraCore } from '../call';
import type { JiraProject } from '../model';
import { renderIssueType } from './issue-type';
import { selfLink } from './self-link';
import { renderUser } from './user';
import { renderVersion } from './version';

const AVATAR_SIZES = ['48x48', '24x24', '16x16', '32x32'] as const;

/** A project as a field of a work item. */
export function renderProjectSummary(project: JiraProject, core: JiraCore): Record<string, unknown> {
  return {
    self: selfLink(core, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.simplified,
    avatarUrls: Object.fromEntries(
      AVATAR_SIZES.map((size) => [size, `${core.origin}/projectavatar.png?pid=${project.id}&size=${size}`]),
    ),
  };
}

/** A project as a list of projects shows it. */
export function renderProject(project: JiraProject, core: JiraCore): Record<string, unknown> {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...renderProjectSummary(project, core),
    style: project.simplified ? 'next-gen' : 'classic',
    isPrivate: project.members !== null,
    properties: {},
  };
}

/** A project with everything that a request for that one project gives. */
export function renderProjectDetails(project: JiraProject, core: JiraCore): Record<string, unknown> {
  return {
    ...renderProject(project, core),
    description: '',
    ...renderLead(project, core),
    components: [],
    issueTypes: core.site.issueTypes.map((type) => renderIssueType(type.id, core)),
    assigneeType: 'UNASSIGNED',
    versions: core.site.versions
      .filter((version) => version.projectId === project.id)
      .map((version) => renderVersion(version, core)),
    roles: {},
  };
}

/** Who leads the project; a project without a lead has no such field. */
export function renderLead({ leadAccountId }: JiraProject, core: JiraCore): object {
  return leadAccountId === null ? {} : { lead: renderUser(leadAccountId, core) };
}
