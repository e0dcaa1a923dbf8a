import type { JiraHistory, JiraIssue } from '../../jira/model';
import { describeChange, type Moment } from './changes';
import type { Draft, FieldValues } from './draft';
import type { Naming, Numbering } from './naming';
import { componentId } from './teams';
import { numberedWorklogs } from './worklogs';

/** A history that has not been given its id yet, because ids count up over the whole site. */
export type UnnumberedHistory = Omit<JiraHistory, 'id'>;

export interface Replayed {
  readonly draft: Draft;
  readonly last: FieldValues;
  readonly resolved: number | null;
  readonly histories: readonly UnnumberedHistory[];
}

interface ReplayContext {
  readonly naming: Naming;
  readonly numbering: Numbering;
  readonly end: number;
  /** Stands in for authors who have left. */
  readonly actingFor: (accountId: string, at: number) => string;
}

/** Carries out the edits of a draft in the order of time up to the end; an edit that changes nothing leaves no trace. */
export function replay(draft: Draft, { naming, numbering, end, actingFor }: ReplayContext): Replayed {
  let values = draft.initial;
  let resolved: number | null = null;
  const histories: UnnumberedHistory[] = [];
  for (const { at, author, change } of draft.edits.toSorted((a, b) => a.at - b.at)) {
    if (at > end) break;
    const after = { ...values, ...(typeof change === 'function' ? change(values) : change) };
    const moment: Moment = { draft, at, naming, numbering };
    const items = describeChange(values, after, moment);
    if (items.length === 0) continue;
    if (after.resolutionId !== values.resolutionId) resolved = after.resolutionId === null ? null : at;
    values = after;
    histories.push({ author: actingFor(author, at), created: at, items });
  }
  return { draft, last: values, resolved, histories };
}

/** The work item that a replay ends with; histories, links and rank are added by the caller. */
export function toWorkItem({ draft, last, resolved, histories }: Replayed, numbering: Numbering): JiraIssue {
  const { birth } = draft;
  return {
    id: numbering.idOf(draft),
    key: numbering.keyOf(draft),
    projectId: last.projectId,
    typeId: last.typeId,
    statusId: last.statusId,
    resolutionId: last.resolutionId,
    priorityId: last.priorityId,
    summary: birth.summary,
    created: birth.createdAt,
    updated: histories.at(-1)?.created ?? birth.createdAt,
    resolved,
    dueDate: birth.dueDate ?? null,
    assignee: last.assignee,
    reporter: birth.reporter,
    parentId: last.parent === null ? null : numbering.idOf(last.parent),
    labels: last.labels,
    components: birth.components.map((name) => ({ id: componentId(name), name })),
    fixVersionIds: last.fixVersionIds,
    affectedVersionIds: birth.affectedVersionIds ?? [],
    sprintIds: last.sprintIds,
    points: last.points,
    flagged: last.flagged,
    links: [],
    worklogs: numberedWorklogs(last.worklogs, numbering.idOf(draft)),
    rank: '',
    histories: [],
    properties: new Map(),
    otherFields: {},
  };
}
