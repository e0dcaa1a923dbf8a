import { accountsIn, isTimeZone, validateForm, type FormFacts } from '../../../src/app/contract/validate-form';
import { DEFAULT_STREAMS } from '../../../src/core/ledger/operating-contract';
import { aGoodForm } from '../../support/a-form';
import { aSite } from '../../support/facts';

const person = (accountId: string, active = true) => ({ accountId, name: accountId.toUpperCase(), active });
const facts: FormFacts = {
  projects: [
    { id: '10000', key: 'PAY', name: 'Payments' },
    { id: '10100', key: 'QUO', name: 'Quotes' },
  ],
  administers: new Set(['10000']),
  statuses: aSite().statuses,
  types: aSite().types,
  streams: DEFAULT_STREAMS,
  people: [person('ann'), person('bob'), person('cleo'), person('gone', false)],
  agreedProjectIds: [],
};

describe('validateForm', () => {
  it('has nothing against a good form', () => {
    expect(validateForm(aGoodForm({ sponsor: 'cleo', members: ['ann', 'cleo'] }), facts)).toEqual({});
  });

  it.each([
    [
      'a project that the caller may not browse',
      { projectIds: ['10000', '66666'] },
      { projectIds: /may not browse 1 / },
    ],
    ['a project that the caller does not administer', { projectIds: ['10000', '10100'] }, { projectIds: /Quotes/ }],
    ['no product leader', { cpo: null }, { cpo: /product leader/ }],
    ['no engineering leader', { cto: null }, { cto: /engineering leader/ }],
    ['one person in both roles', { cto: 'ann' }, { cto: /one CPTO/ }],
    ['a CPTO who is nobody', { leaderKind: 'cpto' as const }, { cpto: /product and engineering/ }],
    ['a CPTO whom Jira does not know', { leaderKind: 'cpto' as const, cpto: 'zoe' }, { cpto: /knows no such person/ }],
    ['a leader who has left', { cpo: 'gone' }, { cpo: /GONE no longer has access/ }],
    ['an unknown sponsor', { sponsor: 'zoe' }, { sponsor: /knows no such person/ }],
    ['one unknown member among known ones', { members: ['cleo', 'zoe'] }, { members: /knows no such person/ }],
    ['a target under the floor', { technicalHealthTarget: 25, floor: 30 }, { technicalHealthTarget: /30 % or more/ }],
    ['a place that is no time zone', { timeZone: 'Mars/Olympus' }, { timeZone: /Europe\/Berlin/ }],
    ['an unknown status', { statusCategories: { lost: 'done' as const } }, { statusCategories: /lost/ }],
    [
      'unknown statuses of waiting',
      { waitingStatuses: ['doing', 'lost', 'gone'] },
      { waitingStatuses: /2 statuses.*\(lost, gone\)/ },
    ],
    ['an unknown work type', { typeStreams: { chore: 'platform' } }, { typeStreams: /chore/ }],
    ['an unknown stream', { typeStreams: { bug: 'gardening' } }, { typeStreams: /stream/ }],
    [
      'statuses of which none has started',
      { statusCategories: { doing: 'todo' as const, review: 'todo' as const } },
      { statusCategories: /work has started/ },
    ],
    [
      'statuses of which none is done',
      { statusCategories: { done: 'todo' as const, closed: 'in-progress' as const } },
      { statusCategories: /work is done/ },
    ],
  ])('refuses %s, at the field where it is', (_, changed, expected) => {
    const errors = validateForm(aGoodForm(changed), facts);
    expect(Object.keys(errors)).toEqual(Object.keys(expected));
    for (const [field, message] of Object.entries(expected)) expect(errors[field]).toMatch(message);
  });

  it('names every field that is wrong at once', () => {
    const form = aGoodForm({ cpo: null, timeZone: '', projectIds: ['66666'], typeStreams: { chore: 'platform' } });
    expect(Object.keys(validateForm(form, facts)).sort()).toEqual(['cpo', 'projectIds', 'timeZone', 'typeStreams']);
  });

  it('does not ask who changes a contract to administer the projects it has already', () => {
    const leader = { ...facts, projects: [], administers: new Set<string>(), agreedProjectIds: ['10000', '10100'] };
    expect(validateForm(aGoodForm({ projectIds: ['10000', '10100'] }), leader)).toEqual({});
    expect(validateForm(aGoodForm({ projectIds: ['10000', '10200'] }), leader)).toHaveProperty('projectIds');
  });

  it('does not ask a pair for a CPTO, nor a CPTO for a pair', () => {
    expect(validateForm(aGoodForm({ cpto: 'zoe' }), facts)).toEqual({});
    expect(validateForm(aGoodForm({ leaderKind: 'cpto', cpto: 'ann', cpo: 'zoe', cto: null }), facts)).toEqual({});
  });
});

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Sao_Paulo'])('knows %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Berlin', 'Europe/Nowhere', 'next week'])('does not know %p', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('accountsIn', () => {
  it('names everybody of a pair once', () => {
    const form = aGoodForm({ sponsor: 'cleo', members: ['ann', 'dan'], cpto: 'zoe' });
    expect(accountsIn(form)).toEqual(['ann', 'bob', 'cleo', 'dan']);
  });

  it('names a CPTO and not the pair of before', () => {
    expect(accountsIn(aGoodForm({ leaderKind: 'cpto', cpto: 'dan' }))).toEqual(['dan']);
  });
});
