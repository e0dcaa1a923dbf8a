import type { FieldHistory, HistoryDefect, ItemFacts, Worklog } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { estimateIn, isFlagged, sprintIdsIn } from './custom-field-values';
import { FieldHistories } from './field-histories';
import type { JiraIssueWire } from './issue-wire';

/** Shared, because nearly every item has none. */
const NO_DEFECTS: readonly HistoryDefect[] = [];

/**
 * The facts of one work item from Jira's own answer, with its whole changelog (METRICS "Timeline of an item").
 * Histories may be in any order, and there twice. What is wrong with them is named in `defects`, never thrown.
 */
export function toFacts(issue: JiraIssueWire, fields: SiteMetadata['fields']): ItemFacts {
  const histories = new FieldHistories(issue, fields);
  const sprints = histories.present('sprints', { fieldId: fields.sprint, read: sprintIdsIn });
  const estimate = histories.present('estimate', { fieldId: fields.estimate, read: estimateIn });
  const flagged = histories.present('flagged', { fieldId: fields.flagged, read: isFlagged });
  return {
    id: issue.id,
    key: issue.key,
    created: issue.created,
    updated: issue.updated,
    type: histories.of('type', issue.typeId),
    project: histories.of('project', issue.projectId),
    parent: histories.ofOptional('parent', issue.parentId),
    status: histories.of('status', issue.statusId),
    assignee: histories.ofOptional('assignee', issue.assignee),
    sprints: histories.ofSet('sprints', sprints),
    estimate: estimateHistory(histories, estimate),
    resolution: histories.ofOptional('resolution', issue.resolutionId),
    fixVersions: histories.ofList('fixVersions', issue.fixVersionIds),
    affectsVersions: histories.ofList('affectsVersions', issue.affectsVersionIds),
    flagged: histories.of('flagged', flagged),
    labels: histories.ofSet('labels', issue.labels),
    priority: histories.ofOptional('priority', issue.priorityId),
    links: histories.ofList('links', issue.linkedKeys),
    worklogs: inOrder(issue.worklogs.worklogs),
    // Last, because the histories above find them.
    defects: histories.defects.size === 0 ? NO_DEFECTS : [...histories.defects],
  };
}

function inOrder(worklogs: readonly Worklog[]): readonly Worklog[] {
  return worklogs.length < 2 ? worklogs : worklogs.toSorted((a, b) => a.started - b.started);
}

/** What is no number counts as no estimate, and is said. */
function estimateHistory(histories: FieldHistories, present: number | null): FieldHistory<number | null> {
  const history = histories.of('estimate', present);
  if (!history.some(({ value }) => Number.isNaN(value))) return history;
  histories.defects.add('estimate-not-a-number');
  return history.map(({ at, value }) => ({ at, value: Number.isNaN(value) ? null : value }));
}
