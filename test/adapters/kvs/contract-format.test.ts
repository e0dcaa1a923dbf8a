import { contractFormat } from '../../../src/adapters/kvs/contract-format';
import { readStored, toStored } from '../../../src/adapters/kvs/versioned-value';
import { DEFAULT_CALENDAR, DEFAULT_DELIVERY_RULES } from '../../../src/core/ledger/operating-contract';
import { aContract } from '../../support/facts';

const read = (stored: unknown): unknown =>
  readStored(contractFormat, 'contract:c1', JSON.parse(JSON.stringify(stored)) as unknown);

/** A contract as it was stored before waiting statuses, grace, the calendar and the rules of delivery. */
const version1 = {
  id: 'c1',
  version: 3,
  name: 'Payments',
  projectIds: ['10001'],
  leaders: { kind: 'pair', cpo: 'ann', cto: 'bob' },
  sponsor: null,
  members: ['dan'],
  capacity: { technicalHealthTarget: 0.25, tolerance: 0.05, floor: 0.2, unit: 'points', period: 'month' },
  flow: {
    statusCategories: { '3': 'in-progress' },
    startRule: 'last',
    abandonedResolutions: ['duplicate'],
    windowDays: 90,
    historyMonths: 12,
  },
  timeZone: 'Europe/Berlin',
  streams: [{ id: 'feature', name: 'Feature', category: 'roadmap' }],
  typeStreams: { '10004': 'feature' },
  history: [{ version: 1, at: 1_767_600_000_000, by: 'ann', what: 'Created the contract', why: 'First agreement' }],
};

describe('contractFormat', () => {
  it('gives back what was stored, whatever the contract says', () => {
    const contract = aContract({
      capacity: { unit: 'effort-days' },
      flow: {
        waitingStatuses: ['10010'],
        graceHours: 24,
        calendar: { weekdays: [7, 1, 2, 3, 4], holidays: ['2026-12-25'] },
      },
      delivery: { outageLabels: ['down'], vulnerabilityLimits: { critical: 3 }, attributionHours: 48 },
    });
    expect(read(toStored(contractFormat, contract))).toEqual(contract);
  });

  it('is written with the version 2', () => {
    expect(toStored(contractFormat, aContract())).toMatchObject({ v: 2 });
  });

  it.each(['items', 'points', 'logged', 'effort-days'] as const)('keeps the unit %s', (unit) => {
    expect(read(toStored(contractFormat, aContract({ capacity: { unit } })))).toMatchObject({ capacity: { unit } });
  });

  it('reads version 1 as a contract whose new settings were never touched', () => {
    expect(read({ v: 1, ...version1 })).toEqual({
      ...version1,
      flow: { ...version1.flow, waitingStatuses: [], graceHours: 0, calendar: DEFAULT_CALENDAR },
      delivery: DEFAULT_DELIVERY_RULES,
    });
  });

  it.each([
    ['a share over 1', { capacity: { ...version1.capacity, floor: 1.2 } }],
    ['a unit that nobody knows', { capacity: { ...version1.capacity, unit: 'hours' } }],
    ['a leader too few', { leaders: { kind: 'pair', cpo: 'ann' } }],
    ['no status categories', { flow: { ...version1.flow, statusCategories: undefined } }],
  ])('names the key of a contract with %s', (_, wrong) => {
    expect(() => read({ v: 1, ...version1, ...wrong })).toThrow('contract:c1');
  });

  it.each([
    ['without rules of delivery', { delivery: undefined }],
    ['with an eighth day of the week', { flow: { ...aContract().flow, calendar: { weekdays: [8], holidays: [] } } }],
    ['with a grace period before the sprint', { flow: { ...aContract().flow, graceHours: -1 } }],
  ])('refuses a contract of version 2 %s', (_, wrong) => {
    expect(() => read({ ...toStored(contractFormat, aContract()), ...wrong })).toThrow('contract:c1');
  });

  it('refuses what a newer version of the app wrote', () => {
    expect(() => read({ v: 3, ...version1 })).toThrow('newer version');
  });
});
