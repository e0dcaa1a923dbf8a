import type { RunningHost } from '../../../host/cli/start-host';
import type { JiraIssue } from '../../../host/jira/model';

/** Id of the work type with this name. */
export function typeId({ jira }: RunningHost, name: string): string {
  const type = jira.site.issueTypes.find((each) => each.name === name);
  if (type === undefined) throw new Error(`The site has no work type ${name}.`);
  return type.id;
}

interface Wanted {
  readonly type: string;
  readonly project?: string;
  /** Name of its parent's work type; null for a work item without a parent. */
  readonly parentType?: string | null;
  /** Name of the status it was created in and has never left. */
  readonly status?: string;
}

/** The newest work item of a kind. */
export function aWorkItem(running: RunningHost, wanted: Wanted): JiraIssue {
  const { issues, statuses } = running.jira.site;
  const found = issues.findLast((issue) => {
    const parent = issues.find(({ id }) => id === issue.parentId);
    const status = statuses.find(({ id }) => id === issue.statusId);
    return (
      issue.key.startsWith(`${wanted.project ?? 'PAY'}-`) &&
      issue.typeId === typeId(running, wanted.type) &&
      (wanted.status === undefined || (status?.name === wanted.status && !wasMoved(issue))) &&
      (wanted.parentType === undefined ||
        (wanted.parentType === null ? parent === undefined : parent?.typeId === typeId(running, wanted.parentType)))
    );
  });
  if (found === undefined) throw new Error(`The site has no such work item: ${JSON.stringify(wanted)}.`);
  return found;
}

function wasMoved({ histories }: JiraIssue): boolean {
  return histories.some(({ items }) => items.some(({ field }) => field === 'status'));
}

export function parentOf({ jira }: RunningHost, child: JiraIssue): JiraIssue {
  const parent = jira.site.issues.find(({ id }) => id === child.parentId);
  if (parent === undefined) throw new Error(`${child.key} has no parent.`);
  return parent;
}
