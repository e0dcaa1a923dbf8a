import type { LinkDirection } from '../../jira/fields/links';
import type { JiraWorklog } from '../../jira/model';
import { isDone, STATUS, type StatusId, type TypeId } from './vocabulary';

/** The values of a work item whose changes its history shows. */
export interface FieldValues {
  readonly projectId: string;
  readonly typeId: TypeId;
  readonly statusId: StatusId;
  readonly resolutionId: string | null;
  readonly priorityId: string;
  readonly assignee: string | null;
  readonly parent: Draft | null;
  readonly labels: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly sprintIds: readonly number[];
  readonly points: number | null;
  readonly flagged: boolean;
  readonly links: readonly DraftLink[];
  readonly worklogs: readonly DraftWorklog[];
}

/** What nearly every work item begins with. */
export const NOTHING_YET = {
  resolutionId: null,
  assignee: null,
  parent: null,
  labels: [],
  fixVersionIds: [],
  sprintIds: [],
  points: null,
  flagged: false,
  links: [],
  worklogs: [],
} as const;

export type Change = Partial<FieldValues> | ((now: FieldValues) => Partial<FieldValues>);

export interface Edit {
  readonly at: number;
  readonly author: string;
  readonly change: Change;
}

/** What a work item has from its creation and never changes. */
export interface Birth {
  readonly createdAt: number;
  readonly reporter: string;
  /** What it is once triage is done with it. */
  readonly type: TypeId;
  readonly summary: string;
  readonly components: readonly string[];
  readonly affectedVersionIds?: readonly string[];
  readonly dueDate?: string;
}

/** One end of a link. */
export interface DraftLink {
  readonly type: string;
  readonly direction: LinkDirection;
  readonly to: Draft;
}

/** Logged time; the id follows from the work item's. */
export type DraftWorklog = Omit<JiraWorklog, 'id'>;

/**
 * A work item in the making: how it began and what will be done to it, in any order. The edits are sorted and
 * replayed at the end, so that each change starts where the one before ended, however they came about.
 */
export class Draft {
  readonly edits: Edit[] = [];
  /** When work on it began, for what depends on that (sub-tasks, flags); null while nobody has started. */
  startedAt: number | null = null;
  /** Work does not begin earlier, for an item that joins a running sprint late. */
  notBefore = 0;
  /** The estimate it is finally given, whenever that is; it also says how long the work takes. */
  plannedPoints: number | null = null;
  private readonly statuses: { at: number; statusId: StatusId }[] = [];

  constructor(
    readonly birth: Birth,
    readonly initial: FieldValues,
  ) {
    this.statuses.push({ at: birth.createdAt, statusId: initial.statusId });
  }

  edit(at: number, author: string, change: Change): void {
    // Nothing happens to a work item before it exists, whatever was planned.
    const instant = Math.max(Math.round(at), this.birth.createdAt + 1000);
    this.edits.push({ at: instant, author, change });
  }

  /** Changes the status and whatever goes with it. */
  move(at: number, author: string, change: Partial<FieldValues> & { readonly statusId: StatusId }): void {
    this.edit(at, author, change);
    this.statuses.push({ at: Math.max(Math.round(at), this.birth.createdAt + 1000), statusId: change.statusId });
    if (this.startedAt === null && change.statusId === STATUS.inProgress) this.startedAt = at;
  }

  statusAt(at: number): StatusId {
    let last = this.statuses[0] ?? { at: 0, statusId: this.initial.statusId };
    for (const entry of this.statuses) if (entry.at <= at && entry.at >= last.at) last = entry;
    return last.statusId;
  }

  isDoneAt(at: number): boolean {
    return isDone(this.statusAt(at));
  }

  /** When it was first done; null if it never is. */
  firstDone(): number | null {
    const instants = this.statuses.filter(({ statusId }) => isDone(statusId)).map(({ at }) => at);
    return instants.length === 0 ? null : Math.min(...instants);
  }

  /** Links this item to another one, which both of their histories tell at the same moment. */
  linkTo(
    other: Draft,
    { type, at, author }: { readonly type: string; readonly at: number; readonly author: string },
  ): void {
    const instant = Math.max(Math.round(at), this.birth.createdAt + 1000, other.birth.createdAt + 1000);
    const add =
      (end: DraftLink): Change =>
      ({ links }) => ({ links: [...links, end] });
    this.edit(instant, author, add({ type, direction: 'outward', to: other }));
    other.edit(instant, author, add({ type, direction: 'inward', to: this }));
  }

  /** Logs time; what was done before the item existed cannot be logged on it. */
  logTime(worklog: DraftWorklog): void {
    if (worklog.started < this.birth.createdAt || worklog.author === null) return;
    this.edit(worklog.created, worklog.author, ({ worklogs }) => ({ worklogs: [...worklogs, worklog] }));
  }

  addToSprint(at: number, author: string, sprintId: number): void {
    this.edit(at, author, ({ sprintIds }) => ({ sprintIds: [...sprintIds.filter((id) => id !== sprintId), sprintId] }));
  }

  removeFromSprint(at: number, author: string, sprintId: number): void {
    this.edit(at, author, ({ sprintIds }) => ({ sprintIds: sprintIds.filter((id) => id !== sprintId) }));
  }
}
