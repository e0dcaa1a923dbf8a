import type { JiraIssue, JiraProject } from '../../jira/model';
import { flag, type Html, html } from '../html';
import type { SiteContext } from '../host-site';
import { findIssue, openSprints } from '../site-lookup';
import type { OpenIssue } from './issue-place';

/** The few fields that can be changed here, so that product events happen as they would in Jira. */
export function editForm(context: SiteContext, { issue, project }: OpenIssue): Html {
  const parent = issue.parentId === null ? null : findIssue(context.site, issue.parentId);
  return html`<details class="edit-form">
    <summary>Edit details</summary>
    <form method="post" action="/__host/issue/${issue.key}/edit">
      <label for="edit-summary">Summary</label>
      <input id="edit-summary" name="summary" value="${issue.summary}" ${flag('required', true)} />
      <label for="edit-assignee">Assignee</label>
      <select id="edit-assignee" name="assignee">
        ${options(assignees(context, issue, project), issue.assignee ?? '')}
      </select>
      <label for="edit-sprint">Sprint</label>
      <select id="edit-sprint" name="sprint">
        ${options(sprints(context, issue, project), String(issue.sprintIds.at(-1) ?? ''))}
      </select>
      <label for="edit-parent">Parent, by key</label>
      <input id="edit-parent" name="parent" value="${parent?.key ?? ''}" />
      <label for="edit-points">Story points</label>
      <input id="edit-points" name="points" type="number" min="0" step="0.5" value="${issue.points ?? ''}" />
      <button type="submit" class="primary">Save</button>
    </form>
  </details>`;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function options(choices: readonly Choice[], current: string): Html[] {
  return choices.map(
    ({ value, name }) => html`<option value="${value}" ${flag('selected', value === current)}>${name}</option>`,
  );
}

function assignees({ site }: SiteContext, issue: JiraIssue, project: JiraProject): Choice[] {
  const candidates = site.users.filter(
    (user) => user.accountId === issue.assignee || (user.active && (project.members?.includes(user.accountId) ?? true)),
  );
  return [
    { value: '', name: 'Unassigned' },
    ...candidates.map((user) => ({ value: user.accountId, name: user.displayName })),
  ];
}

function sprints({ site, directory }: SiteContext, issue: JiraIssue, project: JiraProject): Choice[] {
  const current = directory.sprint(issue.sprintIds.at(-1) ?? -1);
  const open = openSprints(site, project).filter((sprint) => sprint.id !== current?.id);
  return [
    { value: '', name: 'None' },
    ...[...(current ? [current] : []), ...open].map((sprint) => ({
      value: String(sprint.id),
      name: `${sprint.name} (${sprint.state})`,
    })),
  ];
}
