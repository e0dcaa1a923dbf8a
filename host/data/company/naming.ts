import type { JiraNamed, JiraSprint, JiraVersion } from '../../jira/model';
import type { Company } from './company';
import { DISCOVERY } from './discovery';
import type { Draft } from './draft';
import { TEAMS } from './teams';
import { FORMER_REVIEW_NAME, ISSUE_TYPES, ON_HOLD_NAME, PRIORITIES, RESOLUTIONS, STATUS, STATUSES } from './vocabulary';

/** Ids and keys of the drafts, which depend on all of them: both count up in the order of creation. */
export interface Numbering {
  readonly idOf: (draft: Draft) => string;
  /** The key at the end of the history. */
  readonly keyOf: (draft: Draft) => string;
  /** The key in the project where the draft was created. */
  readonly firstKeyOf: (draft: Draft) => string;
}

/** What histories call things, at the time of the change. */
export interface Naming {
  status(id: string, at: number): string;
  type(id: string): string;
  resolution(id: string): string;
  priority(id: string): string;
  project(id: string): string;
  projectKey(id: string): string;
  person(accountId: string): string;
  sprint(id: number): string;
  version(id: string): string;
}

const PROJECTS = [...TEAMS, DISCOVERY];

export function namingOf(company: Company, sprints: readonly JiraSprint[], versions: readonly JiraVersion[]): Naming {
  const lookup = (entries: readonly JiraNamed[]): ((id: string) => string) => {
    const names = new Map(entries.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  };
  const status = lookup([...STATUSES, { id: STATUS.onHold, name: ON_HOLD_NAME }]);
  return {
    status: (id, at) => (id === STATUS.inReview && at < company.reviewRenamedAt ? FORMER_REVIEW_NAME : status(id)),
    type: lookup(ISSUE_TYPES),
    resolution: lookup(RESOLUTIONS),
    priority: lookup(PRIORITIES),
    project: lookup(PROJECTS.map(({ projectId, projectName }) => ({ id: projectId, name: projectName }))),
    projectKey: lookup(PROJECTS.map(({ projectId, key }) => ({ id: projectId, name: key }))),
    person: lookup(company.staff.users.map((user) => ({ id: user.accountId, name: user.displayName }))),
    sprint: (id) => sprints.find((sprint) => sprint.id === id)?.name ?? String(id),
    version: lookup(versions),
  };
}
