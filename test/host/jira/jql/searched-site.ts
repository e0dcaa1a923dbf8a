import { compileJql } from '../../../../host/jira/jql/evaluate';
import { JqlError, type JqlContext } from '../../../../host/jira/jql/context';
import { type JiraIssue, type SiteData } from '../../../../host/jira/model';
import {
  aHistory,
  anIssue,
  aSite,
  PRIORITY,
  PROJECT,
  RESOLUTION,
  SITE_NOW,
  STATUS,
  TYPE,
  VERSION,
} from '../../../support/jira-site';

const DAY = 86_400_000;

/** Eight work items that differ in every field a query can name; keys are ALPHA-1 to ALPHA-7 and SECRET-1. */
const ISSUES: JiraIssue[] = [
  anIssue({
    id: '1001',
    key: 'ALPHA-1',
    typeId: TYPE.epic,
    summary: 'Invoices for larger customers',
    created: SITE_NOW - 60 * DAY,
    updated: SITE_NOW - 30 * DAY,
    statusId: STATUS.doing,
    labels: ['growth'],
    rank: '0|c:',
  }),
  anIssue({
    id: '1002',
    key: 'ALPHA-2',
    summary: 'Pay by invoice',
    parentId: '1001',
    assignee: 'ada',
    statusId: STATUS.done,
    resolutionId: RESOLUTION.done,
    created: SITE_NOW - 40 * DAY,
    updated: SITE_NOW - 10 * DAY,
    resolved: SITE_NOW - 10 * DAY,
    points: 3,
    priorityId: PRIORITY.high,
    sprintIds: [1],
    fixVersionIds: [VERSION.released],
    properties: new Map([['counterweight', { category: 'roadmap', stream: 'feature' }]]),
    rank: '0|b:',
  }),
  anIssue({
    id: '1003',
    key: 'ALPHA-3',
    typeId: TYPE.bug,
    summary: 'Invoice total is wrong in CHF',
    assignee: 'lea',
    statusId: STATUS.review,
    created: SITE_NOW - 8 * DAY,
    updated: SITE_NOW - DAY,
    points: 5,
    sprintIds: [1, 2],
    labels: ['Customer', 'growth'],
    components: [{ id: '31', name: 'Billing' }],
    affectedVersionIds: [VERSION.released],
    flagged: true,
    properties: new Map([['counterweight', { category: 'technical-health' }]]),
    rank: '0|a:',
  }),
  anIssue({
    id: '1004',
    key: 'ALPHA-4',
    typeId: TYPE.bug,
    summary: 'Payments page is slow',
    statusId: STATUS.dropped,
    resolutionId: RESOLUTION.wontDo,
    created: SITE_NOW - 20 * DAY,
    updated: SITE_NOW - 15 * DAY,
    resolved: SITE_NOW - 15 * DAY,
    priorityId: null,
    rank: '0|e:',
  }),
  anIssue({
    id: '1005',
    key: 'ALPHA-5',
    typeId: TYPE.subtask,
    summary: 'Write the invoice template',
    parentId: '1002',
    assignee: 'gone',
    dueDate: '2026-03-09',
    created: SITE_NOW - 3 * DAY,
    updated: SITE_NOW - 3 * DAY,
    points: 0.5,
    sprintIds: [3],
    rank: '0|d:',
  }),
  anIssue({
    id: '1006',
    key: 'ALPHA-10',
    summary: 'Export a ledger',
    created: SITE_NOW - 2 * DAY,
    dueDate: '2026-03-20',
    otherFields: { customfield_10050: 'Blue team' },
    histories: [
      aHistory({
        items: [{ field: 'Key', fieldtype: 'jira', from: null, fromString: 'OLD-6', to: null, toString: 'ALPHA-10' }],
      }),
    ],
    rank: '0|f:',
  }),
  anIssue({
    id: '1007',
    key: 'ALPHA-7',
    summary: 'Statement by e-mail',
    reporter: 'lea',
    created: SITE_NOW - 3600_000,
    components: [
      { id: '31', name: 'Billing' },
      { id: '32', name: 'Mail' },
    ],
    fixVersionIds: [VERSION.unreleased],
    properties: new Map([['counterweight', { category: 'untagged' }]]),
    rank: '0|g:',
  }),
  anIssue({
    id: '2001',
    key: 'SECRET-1',
    projectId: PROJECT.secret,
    summary: 'Invoice keys leaked',
    created: SITE_NOW - 5 * DAY,
    rank: '0|h:',
  }),
];

/** The site of the query tables. */
export function aSearchedSite(): SiteData {
  return aSite({ issues: [...ISSUES] });
}

/** Ada, in UTC, who browses ALPHA only; the app's alias for its category is indexed. */
export function aJqlContext(overrides: Partial<JqlContext> = {}): JqlContext {
  return {
    site: aSearchedSite(),
    now: SITE_NOW,
    accountId: 'ada',
    timeZone: 'UTC',
    visibleProjectIds: new Set([PROJECT.alpha]),
    indexedProperties: [
      { propertyKey: 'counterweight', path: 'category', searchAlias: 'counterweightCategory', type: 'string' },
    ],
    ...overrides,
  };
}

/** Numbers of the ALPHA keys that a query finds, ascending; SECRET-1 counts as 0. */
export function found(jql: string, overrides: Partial<JqlContext> = {}): number[] {
  return search(jql, overrides).toSorted((a, b) => a - b);
}

/** As {@link found}, in the order of the query. */
export function search(jql: string, overrides: Partial<JqlContext> = {}): number[] {
  const context = aJqlContext(overrides);
  const query = compileJql(jql, context);
  const issues = context.site.issues.filter((issue) => query.matches(issue)).toSorted(query.compare);
  return issues.map(({ key }) => (key.startsWith('ALPHA-') ? Number(key.slice(6)) : 0));
}

/** The messages with which a query is refused; throws when it is accepted. */
export function refusal(jql: string, overrides: Partial<JqlContext> = {}): readonly string[] {
  try {
    compileJql(jql, aJqlContext(overrides));
  } catch (error) {
    if (error instanceof JqlError) return error.errorMessages;
    throw error;
  }
  throw new Error(`The query was accepted: ${jql}`);
}
