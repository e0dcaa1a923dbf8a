import type { ContractDraftReply, ContractForm } from '../../src/contract/contract-form';
import { DEFAULT_RULE_FIELDS } from '../../src/app/contract/rule-fields';
import { DEFAULT_STREAMS } from '../../src/core/ledger/operating-contract';
import { AS_OF } from './snapshot';

/** What Jira's own data fills in: two leaders, one project, types mapped, 25 % technical health. */
export function aForm(overrides: Partial<ContractForm> = {}): ContractForm {
  return {
    name: 'Northwind product and engineering',
    projectIds: ['10001'],
    leaderKind: 'pair',
    cpo: 'account-cpo',
    cto: 'account-cto',
    cpto: null,
    sponsor: null,
    members: [],
    technicalHealthTarget: 25,
    tolerance: 5,
    floor: 20,
    unit: 'items',
    period: 'sprint',
    timeZone: 'Europe/Berlin',
    startRule: 'first',
    windowDays: 90,
    historyMonths: 24,
    statusCategories: {},
    typeStreams: { '1': 'feature', '2': 'customer-bug', '3': 'tech-debt' },
    ...DEFAULT_RULE_FIELDS,
    ...overrides,
  };
}

const options: ContractDraftReply['options'] = {
  projects: [
    { id: '10001', key: 'SHOP', name: 'Shop', administers: true, governedBy: null },
    { id: '10002', key: 'PLAT', name: 'Platform', administers: true, governedBy: null },
    { id: '10003', key: 'HR', name: 'People', administers: false, governedBy: null },
    { id: '10004', key: 'DATA', name: 'Data', administers: true, governedBy: 'Data contract' },
  ],
  statuses: [
    { id: '1', name: 'To Do', category: 'todo' },
    { id: '2', name: 'In Review', category: 'in-progress' },
    { id: '3', name: 'Done', category: 'done' },
  ],
  types: [
    { id: '1', name: 'Story', level: 0 },
    { id: '2', name: 'Bug', level: 0 },
    { id: '3', name: 'Task', level: 0 },
    { id: '4', name: 'Epic', level: 1 },
  ],
  streams: DEFAULT_STREAMS,
  people: [
    { id: 'account-cpo', name: 'Ana Ruiz' },
    { id: 'account-cto', name: 'Tomasz Nowak' },
  ],
};

/** A project without a contract, seen by somebody who may make one. */
export function aDraft(overrides: Partial<ContractDraftReply> = {}): ContractDraftReply {
  return { existing: null, mayEdit: true, whyNot: null, draft: aForm(), options, ...overrides };
}

/** A project with a contract in its second version. */
export function anExistingContract(overrides: Partial<ContractForm> = {}): NonNullable<ContractDraftReply['existing']> {
  return {
    contractId: 'contract-1',
    form: aForm(overrides),
    version: 2,
    history: [
      {
        version: 1,
        at: AS_OF - 86_400_000 * 30,
        by: 'account-cpo',
        what: 'Created the contract',
        why: 'First contract',
      },
      {
        version: 2,
        at: AS_OF - 86_400_000,
        by: 'account-cto',
        what: 'Added the project Platform',
        why: 'One backlog',
      },
    ],
  };
}
