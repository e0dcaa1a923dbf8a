import {
  FIELD_IDS,
  type JiraHistory,
  type JiraIssue,
  type JiraProject,
  type JiraSprint,
  type SiteData,
} from '../../jira/model';
import { hashOf } from '../random';
import { ROLE_USERS } from '../role-users';
import { SITE_FIELDS } from '../site-fields';
import { addLinks } from './add-links';
import type { Company } from './company';
import { DISCOVERY } from './discovery';
import { namingOf } from './naming';
import { notesOn } from './notes';
import { numberDrafts } from './numbering';
import { ranksOf } from './ranks';
import { replay, toWorkItem, type Replayed } from './replay';
import { TEAMS, type TeamKey } from './teams';
import { ISSUE_TYPES, PRIORITIES, RESOLUTIONS, STATUSES } from './vocabulary';

const { administrator, productLeader, engineeringLeader } = ROLE_USERS;

const LEADS: Readonly<Record<TeamKey, string>> = {
  PAY: productLeader.accountId,
  MOB: productLeader.accountId,
  PLAT: engineeringLeader.accountId,
  SEC: engineeringLeader.accountId,
  WPL: administrator.accountId,
};

const ADMINISTRATORS: Readonly<Record<TeamKey, readonly string[]>> = {
  PAY: [administrator.accountId, productLeader.accountId],
  MOB: [administrator.accountId, productLeader.accountId],
  PLAT: [administrator.accountId, productLeader.accountId],
  SEC: [administrator.accountId, engineeringLeader.accountId],
  WPL: [administrator.accountId],
};

/** Turns what the generator planned into the site as it stands at the end of the history. */
export function assembleSite(company: Company, sprints: readonly JiraSprint[], seed: number): SiteData {
  const { staff, period, releases } = company;
  const versions = releases.versions();
  const naming = namingOf(company, sprints, versions);
  const inOrder = company.drafts.toSorted((a, b) => a.birth.createdAt - b.birth.createdAt);
  const numbering = numberDrafts(inOrder, { projectKey: (id) => naming.projectKey(id), end: period.end });
  const actingFor = (accountId: string, at: number): string => staff.actingFor(accountId, at);
  const context = { naming, numbering, end: period.end, actingFor };
  const replayed = inOrder.map((draft) => replay(draft, context));
  const issues = replayed.map((one) => toWorkItem(one, numbering));
  addHistories(issues, replayed);
  addLinks(issues, replayed, numbering);
  const ranks = ranksOf(issues, sprints);
  for (const issue of issues) issue.rank = ranks.get(issue.id) ?? '';
  return {
    cloudId: cloudIdOf(seed),
    siteName: 'Kestrel Payments',
    users: staff.users,
    projects: [...TEAMS.map((team) => projectOf(team.key, company)), discoveryProject()],
    issueTypes: [...ISSUE_TYPES],
    statuses: [...STATUSES],
    resolutions: [...RESOLUTIONS],
    priorities: [...PRIORITIES],
    fields: [...SITE_FIELDS],
    boards: TEAMS.map(({ key, boardId, boardType }) => ({
      id: boardId,
      name: `${key} board`,
      type: boardType,
      projectKeys: [key],
      estimationFieldId: boardType === 'scrum' ? FIELD_IDS.points : null,
    })),
    sprints: [...sprints],
    versions,
    issues,
    notes: notesOn(company),
    outsiders: [ROLE_USERS.outsider.accountId],
  };
}

function projectOf(key: TeamKey, { staff, period }: Company): JiraProject {
  const team = TEAMS.find((candidate) => candidate.key === key);
  const security = [...staff.engineers('SEC', period.end), ...staff.product('SEC', period.end)];
  return {
    id: team?.projectId ?? '',
    key,
    name: team?.projectName ?? key,
    leadAccountId: LEADS[key],
    simplified: key === 'WPL',
    members: key === 'SEC' ? [administrator.accountId, engineeringLeader.accountId, ...security] : null,
    administrators: ADMINISTRATORS[key],
  };
}

/** Everybody may have ideas, and read those of others. */
function discoveryProject(): JiraProject {
  return {
    id: DISCOVERY.projectId,
    key: DISCOVERY.key,
    name: DISCOVERY.projectName,
    leadAccountId: productLeader.accountId,
    simplified: true,
    members: null,
    administrators: [administrator.accountId, productLeader.accountId],
  };
}

/** Ids of histories count up over the whole site in the order of time, as in Jira. */
function addHistories(issues: readonly JiraIssue[], replayed: readonly Replayed[]): void {
  const all = replayed.flatMap(({ histories }, index) => histories.map((history) => ({ history, index })));
  all.sort((a, b) => a.history.created - b.history.created || a.index - b.index);
  for (const [position, { history, index }] of all.entries()) {
    const numbered: JiraHistory = { id: String(100_000 + position), ...history };
    issues[index]?.histories.push(numbered);
  }
}

function cloudIdOf(seed: number): string {
  const digits = hashOf(`cloud ${seed}`).toString(16).padStart(12, '0');
  return `00000000-0000-4000-8000-${digits}`;
}
