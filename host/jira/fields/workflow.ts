import type { Call } from '../call';
import type { JiraIssue, JiraNamed, JiraStatus } from '../model';
import { renderResolution } from '../render/resolution';
import { renderStatus } from '../render/status';
import { historyItem, named, systemField } from './history-item';
import type { IssueField, PlannedChange } from './issue-field';

export const statusField: IssueField = {
  id: 'status',
  render: (issue, call) => renderStatus(issue.statusId, call.core),
};

export const resolutionField: IssueField = {
  id: 'resolution',
  render: (issue, call) => renderResolution(issue.resolutionId, call.core),
};

/**
 * A transition: the status, and with it the resolution, which is set on reaching a done status and
 * cleared on leaving the last one. Fields that cannot be edited are changed only here.
 */
export function planTransition(
  issue: JiraIssue,
  target: { readonly status: JiraStatus; readonly resolution: JiraNamed | null },
  call: Call,
): PlannedChange {
  const { directory } = call.core;
  const before = directory.status(issue.statusId);
  const resolved = directory.resolution(issue.resolutionId ?? '') ?? null;
  const resolution = target.status.categoryKey === 'done' ? (target.resolution ?? resolved) : null;
  const statusItem = historyItem(systemField('status'), named(before), named(target.status));
  const resolutionItem = historyItem(systemField('resolution'), named(resolved), named(resolution));
  return {
    items: resolution?.id === resolved?.id ? [statusItem] : [resolutionItem, statusItem],
    apply: () => {
      issue.statusId = target.status.id;
      if (resolution?.id === resolved?.id) return;
      issue.resolutionId = resolution?.id ?? null;
      issue.resolved = resolution ? call.now : null;
    },
  };
}
