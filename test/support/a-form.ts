import { DEFAULT_RULE_FIELDS } from '../../src/app/contract/rule-fields';
import type { ContractForm } from '../../src/contract/contract-form';
import type { Caller } from '../../src/app/caller';
import type { FakeJira } from './fake-jira';

/** A form over project P of the small site, led by Ann and Bob, that can be saved as it is. */
export function aGoodForm(changed: Partial<ContractForm> = {}): ContractForm {
  return {
    name: 'Payments',
    projectIds: ['10000'],
    leaderKind: 'pair',
    cpo: 'ann',
    cto: 'bob',
    cpto: null,
    sponsor: null,
    members: [],
    technicalHealthTarget: 20,
    tolerance: 5,
    floor: 20,
    unit: 'items',
    period: 'sprint',
    timeZone: 'UTC',
    startRule: 'first',
    windowDays: 84,
    historyMonths: 12,
    statusCategories: {},
    typeStreams: {},
    ...DEFAULT_RULE_FIELDS,
    ...changed,
  };
}

/** Somebody who stands in project 10000, as the platform says. */
export function aCaller(changed: Partial<Caller> = {}): Caller {
  return { accountId: 'ann', projectId: '10000', issueId: null, gadgetContractId: null, ...changed };
}

/** Gives a Jira two projects with numbers for ids, and five people, one of whom has left. */
export function peopleAndProjects(jira: FakeJira): void {
  jira.site = {
    ...jira.site,
    projects: [
      { id: '10000', key: 'PAY', name: 'Payments' },
      { id: '10100', key: 'QUO', name: 'Quotes' },
    ],
  };
  for (const accountId of ['ann', 'bob', 'cleo', 'dan']) {
    jira.people_.set(accountId, { accountId, name: accountId.toUpperCase(), active: true });
  }
  jira.people_.set('gone', { accountId: 'gone', name: 'GONE', active: false });
}
