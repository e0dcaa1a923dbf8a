import type { FieldValues, ListField } from '../../app/items/item-change';
import { historyOf } from '../../core/timeline/facts-from-changes';
import type { FieldHistory, HistoryDefect, ItemFacts } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { estimateIn, isFlagged, sprintIdsIn } from './custom-field-values';
import { changesOf, datedChanges, listHistory, sameIds } from './dated-changes';
import type { JiraIssueWire } from './issue-wire';
import { lacksValue } from './item-change';

/**
 * The facts of one work item from Jira's own answer, with its whole changelog (METRICS "Timeline of an item").
 * Histories may be in any order, and there twice.
 */
export function toFacts(issue: JiraIssueWire, fields: SiteMetadata['fields']): ItemFacts {
  const { created, updated, ...present } = issue.fields;
  const histories = issue.changelog?.histories ?? [];
  const changes = datedChanges(histories, fields);
  const defects = new Set<HistoryDefect>();
  if (histories.some(({ items }) => items.some(lacksValue))) defects.add('change-without-value');

  function history<F extends keyof FieldValues>(
    field: F,
    now: FieldValues[F],
    same: (a: FieldValues[F], b: FieldValues[F]) => boolean = Object.is,
  ): FieldHistory<FieldValues[F]> {
    const known = historyOf({ created, present: now, changes: changesOf(changes, field), same });
    for (const defect of known.defects) defects.add(defect);
    return known.history;
  }
  const list = (field: ListField, now: readonly string[]): FieldHistory<readonly string[]> =>
    listHistory(changes, field, { created, present: now });
  const custom = (fieldId: string | null): unknown => (fieldId === null ? undefined : present[fieldId]);

  const estimates = history('estimate', estimateIn(custom(fields.estimate)));
  if (estimates.some(({ value }) => Number.isNaN(value))) defects.add('estimate-not-a-number');
  const facts = {
    id: issue.id,
    key: issue.key,
    created,
    updated,
    type: history('type', present.issuetype.id),
    project: history('project', present.project.id),
    parent: history('parent', present.parent?.id ?? null),
    status: history('status', present.status.id),
    assignee: history('assignee', present.assignee?.accountId ?? null),
    sprints: history('sprints', sprintIdsIn(custom(fields.sprint)), sameIds),
    estimate: estimates.map(({ at, value }) => ({ at, value: Number.isNaN(value) ? null : value })),
    resolution: history('resolution', present.resolution?.id ?? null),
    fixVersions: list('fixVersions', idsOf(present.fixVersions)),
    affectsVersions: list('affectsVersions', idsOf(present.versions)),
    flagged: history('flagged', isFlagged(custom(fields.flagged))),
    labels: history('labels', present.labels ?? [], sameIds),
    priority: history('priority', present.priority?.id ?? null),
    links: list('links', linkedKeys(present.issuelinks)),
    worklogs: [...(present.worklog?.worklogs ?? [])].sort((a, b) => a.started - b.started),
  };
  // Last, because the histories above find them.
  return { ...facts, defects: [...defects] };
}

function idsOf(values: readonly { readonly id: string }[] | null | undefined): readonly string[] {
  return values?.map(({ id }) => id) ?? [];
}

/** An item may be linked to another in two ways; it is one link of the facts. */
function linkedKeys(links: JiraIssueWire['fields']['issuelinks']): readonly string[] {
  return [...new Set(links?.flatMap(({ inwardIssue, outwardIssue }) => (inwardIssue ?? outwardIssue)?.key ?? []))];
}
