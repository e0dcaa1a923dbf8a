import { FIELD_IDS, type JiraIssue } from '../../jira/model';
import { PageError, type SiteCall } from '../host-site';
import { type Reply, seeOther } from '../http/reply';
import { readForm } from '../http/request';
import { askJira, type JiraCall, JiraRefusal } from '../jira-requests';
import { modulesOfType } from '../modules/module-path';
import { renderIssue } from '../pages/issue-page';
import { type OpenIssue, openIssue } from '../pages/issue-place';
import { findIssue } from '../site-lookup';

/** Changes the fields that differ from what the work item has, as the viewer. */
export async function editIssue(call: SiteCall): Promise<Reply> {
  const open = openIssue(call.context, call.params.key ?? '');
  const form = await readForm(call.request);
  const parent = open.issue.parentId === null ? null : findIssue(call.context.site, open.issue.parentId);
  const fields = changedFields(open.issue, parent?.key ?? '', form);
  if (Object.keys(fields).length === 0) return seeOther(`/browse/${open.issue.key}`);
  return change(call, open, { method: 'PUT', path: `/rest/api/3/issue/${open.issue.key}`, body: { fields } });
}

/** Moves a work item through its workflow, as the viewer. */
export async function transitionIssue(call: SiteCall): Promise<Reply> {
  const open = openIssue(call.context, call.params.key ?? '');
  const form = await readForm(call.request);
  const body = { transition: { id: form.get('transition') ?? '' } };
  return change(call, open, { method: 'POST', path: `/rest/api/3/issue/${open.issue.key}/transitions`, body });
}

export async function addPanel(call: SiteCall): Promise<Reply> {
  const { issue, moduleKey } = await readPanelForm(call);
  await call.context.host.state.addPanel(issue.id, moduleKey);
  return seeOther(`/browse/${issue.key}`);
}

export async function removePanel(call: SiteCall): Promise<Reply> {
  const { issue, moduleKey } = await readPanelForm(call);
  await call.context.host.state.removePanel(issue.id, moduleKey);
  return seeOther(`/browse/${issue.key}`);
}

async function change(call: SiteCall, open: OpenIssue, jiraCall: JiraCall): Promise<Reply> {
  const { context, request } = call;
  const path = `/browse/${open.issue.key}`;
  try {
    await askJira(context.host.jira, context.viewer.user.accountId, jiraCall);
    return seeOther(path);
  } catch (error) {
    if (!(error instanceof JiraRefusal)) throw error;
    return renderIssue(context, open, { location: request.url.origin + path, refusal: error });
  }
}

async function readPanelForm({ request, context, params }: SiteCall) {
  const { issue, access } = openIssue(context, params.key ?? '');
  const moduleKey = (await readForm(request)).get('moduleKey') ?? '';
  const isPanel = modulesOfType(context.host.installation, 'jira:issuePanel').some(
    (module) => module.key === moduleKey,
  );
  if (!isPanel || !access.edit) {
    throw new PageError(
      400,
      'The panel was not changed',
      `No panel "${moduleKey}" can be added or removed by this user.`,
    );
  }
  return { issue, moduleKey };
}

type FieldValues = Readonly<Record<string, unknown>>;

/** What the form changes, as Jira's edit call wants it. A field that the form leaves out stays as it is. */
function changedFields(issue: JiraIssue, parentKey: string, form: URLSearchParams): FieldValues {
  const fields: Record<string, unknown> = {};
  const compare = (name: string, current: string, set: (value: string) => void): void => {
    const value = form.get(name)?.trim();
    if (value !== undefined && value !== current) set(value);
  };
  compare('summary', issue.summary, (value) => (fields.summary = value));
  compare('assignee', issue.assignee ?? '', (value) => (fields.assignee = value === '' ? null : { accountId: value }));
  compare('parent', parentKey, (value) => (fields.parent = value === '' ? null : { key: value }));
  compare(
    'sprint',
    String(issue.sprintIds.at(-1) ?? ''),
    (value) => (fields[FIELD_IDS.sprint] = value === '' ? null : Number(value)),
  );
  compare(
    'points',
    String(issue.points ?? ''),
    (value) => (fields[FIELD_IDS.points] = value === '' ? null : Number(value)),
  );
  return fields;
}
