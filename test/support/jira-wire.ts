/** One line of a changelog as Jira words it; `toString` is left out when it is not given, as Jira does. */
export function anEdit(field: string, changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { field, fieldtype: 'jira', from: null, fromString: null, to: null, ...changed };
}

export function aHistory(id: string, created: string | number, ...items: readonly Record<string, unknown>[]) {
  return { id, created, items };
}

interface WrittenIssue {
  readonly id?: string;
  readonly key?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly histories?: readonly object[];
  /** How many entries Jira says the changelog has; more than are there when it was cut. */
  readonly total?: number;
}

/** PAY-1, a story of project 10000 in status 1, created and last changed on 5 January 2026 at 09:00 UTC. */
export function aJiraIssue({ id = '10001', key = 'PAY-1', fields = {}, histories = [], total }: WrittenIssue = {}) {
  return {
    id,
    key,
    fields: {
      created: '2026-01-05T09:00:00.000+0000',
      updated: '2026-01-05T09:00:00.000+0000',
      issuetype: { id: '11', name: 'Story' },
      project: { id: '10000', key: 'PAY' },
      status: { id: '1', name: 'To Do' },
      ...fields,
    },
    changelog: { startAt: 0, maxResults: 40, total: total ?? histories.length, histories },
  };
}

/** An hour that acc-1 worked on 6 January 2026 at 10:00 UTC and logged at noon. */
export function aWorklog(changed: Readonly<Record<string, unknown>> = {}) {
  return {
    id: '1',
    author: { accountId: 'acc-1' },
    started: '2026-01-06T10:00:00.000+0000',
    created: '2026-01-06T12:00:00.000+0000',
    timeSpentSeconds: 3600,
    ...changed,
  };
}
