import type { JiraIssue } from './model';
import { Sequence } from './sequence';

const FIRST_ID = 10_000;

/** The work items of a site with their indexes. It changes the list it is given. */
export class IssueStore {
  private readonly byId = new Map<string, JiraIssue>();
  /** Present and former keys, in upper case. */
  private readonly byKey = new Map<string, JiraIssue>();
  private readonly childrenByParent = new Map<string, Set<JiraIssue>>();
  private readonly keyNumbers = new Map<string, number>();
  private readonly issueIds: Sequence;
  private readonly historyIds: Sequence;
  private readonly worklogIds: Sequence;
  private readonly linkIds: Sequence;

  constructor(private readonly issues: JiraIssue[]) {
    for (const issue of issues) this.index(issue);
    this.issueIds = new Sequence(this.byId.keys(), FIRST_ID);
    this.historyIds = new Sequence(historyIds(issues), FIRST_ID);
    this.worklogIds = new Sequence(worklogIds(issues), FIRST_ID);
    this.linkIds = new Sequence(linkIds(issues), FIRST_ID);
  }

  all(): readonly JiraIssue[] {
    return this.issues;
  }

  /** @param idOrKey an id, or a present or former key in any case. */
  find(idOrKey: string): JiraIssue | undefined {
    return this.byId.get(idOrKey) ?? this.byKey.get(idOrKey.toUpperCase());
  }

  childrenOf(issueId: string): JiraIssue[] {
    return [...(this.childrenByParent.get(issueId) ?? [])];
  }

  add(issue: JiraIssue): void {
    this.issues.push(issue);
    this.index(issue);
    this.issueIds.take(issue.id);
  }

  remove(issue: JiraIssue): void {
    this.issues.splice(this.issues.indexOf(issue), 1);
    this.byId.delete(issue.id);
    for (const key of allKeys(issue)) this.byKey.delete(key.toUpperCase());
    this.setParent(issue, null);
  }

  setParent(issue: JiraIssue, parentId: string | null): void {
    if (issue.parentId !== null) this.childrenByParent.get(issue.parentId)?.delete(issue);
    issue.parentId = parentId;
    this.indexParent(issue);
  }

  /** Gives a work item another key; the one it had still finds it. */
  rekey(issue: JiraIssue, key: string): void {
    issue.key = key;
    this.byKey.set(key.toUpperCase(), issue);
    this.countKey(key);
  }

  /** The id of the next work item; it is used up when that is added. */
  nextIssueId(): string {
    return String(this.issueIds.peek());
  }

  nextHistoryId(): string {
    return String(this.historyIds.next());
  }

  nextLinkId(): string {
    return String(this.linkIds.next());
  }

  nextWorklogId(): string {
    return String(this.worklogIds.next());
  }

  /** The key of a project's next work item; a key that was once used is never given again. */
  nextKey(projectKey: string): string {
    return `${projectKey}-${(this.keyNumbers.get(projectKey) ?? 0) + 1}`;
  }

  private index(issue: JiraIssue): void {
    this.byId.set(issue.id, issue);
    for (const key of allKeys(issue)) {
      this.byKey.set(key.toUpperCase(), issue);
      this.countKey(key);
    }
    this.indexParent(issue);
  }

  private indexParent(issue: JiraIssue): void {
    if (issue.parentId === null) return;
    const siblings = this.childrenByParent.get(issue.parentId);
    if (siblings) siblings.add(issue);
    else this.childrenByParent.set(issue.parentId, new Set([issue]));
  }

  private countKey(key: string): void {
    const dash = key.lastIndexOf('-');
    const [projectKey, number] = [key.slice(0, dash), Number(key.slice(dash + 1))];
    if (number > (this.keyNumbers.get(projectKey) ?? 0)) this.keyNumbers.set(projectKey, number);
  }
}

/** The key of today and those of before a move, which Jira still answers to. */
function allKeys(issue: JiraIssue): string[] {
  const moves = issue.histories.flatMap((history) => history.items.filter((item) => item.field === 'Key'));
  return [...moves.flatMap((item) => item.fromString ?? []), issue.key];
}

function* historyIds(issues: readonly JiraIssue[]): Generator<string> {
  for (const issue of issues) for (const history of issue.histories) yield history.id;
}

function* worklogIds(issues: readonly JiraIssue[]): Generator<string> {
  for (const issue of issues) for (const worklog of issue.worklogs) yield worklog.id;
}

function* linkIds(issues: readonly JiraIssue[]): Generator<string> {
  for (const issue of issues) for (const link of issue.links) yield link.id;
}
