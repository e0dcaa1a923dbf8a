import { accruedSince } from '../../../src/core/capacity/accrued';
import type { Period } from '../../../src/core/capacity/split';
import { teamsOf } from '../../../src/core/capacity/teams';
import type { TagLog } from '../../../src/core/classify/tag';
import type { CapacityUnit } from '../../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import { aBoard, aContract, anItem, aSite, aSprint, aTag, aTagLog, instant } from '../../support/facts';
import { aWorklog } from '../../support/effort-setting';

const AS_OF = '2026-01-28';
/** Board b1 over P runs sprints 1 and 2, board b2 over Q goes by months. */
const site = aSite({
  boards: [aBoard(), aBoard({ id: 'b2', projectIds: ['Q'], type: 'kanban' })],
  sprints: [
    aSprint({ id: 's1', complete: '2026-01-19' }),
    aSprint({ id: 's2', start: '2026-01-20', end: '2026-02-03' }),
  ],
});

function accrued(
  items: readonly ItemFacts[],
  told: { unit?: CapacityUnit; logs?: readonly TagLog[]; period?: 'sprint' | 'quarter' } = {},
) {
  const { unit = 'logged', logs = [], period = 'sprint' } = told;
  const contract = aContract({ projectIds: ['P', 'Q'], capacity: { unit, period } });
  const tags = new Map(logs.map((log) => [log.itemId, log]));
  const portfolio = portfolioOf({ contract, site, items, tags });
  const teams = teamsOf(portfolio, instant(AS_OF));
  const accruedIn = accruedSince(portfolio, teams, { from: instant('2025-12-01'), asOf: instant(AS_OF) });
  const of = (id: string, kind: Period['kind'], teamId: string | null) => {
    const team = teams.list.find((one) => one.id === teamId) ?? null;
    return accruedIn?.({ id, kind, name: '', span: { from: 0, to: 0 }, over: true }, team) ?? null;
  };
  return {
    sprint: (id: string) => of(id, 'sprint', 'b1'),
    month: (id: string, teamId: string | null) => of(id, 'month', teamId),
    quarter: (id: string) => of(id, 'quarter', 'all'),
  };
}

const hours = (itemId: string, amount: number, category = 'untagged') => ({ itemId, category, amount });
const NOTHING = { items: [], unattributed: [] };

describe('what accrued in a period', () => {
  it('counts in the sprint that ran at the instant, and in the month of all', () => {
    const worklogs = [
      aWorklog('2025-12-31T23:59Z', 16),
      aWorklog('2026-01-01', 1),
      aWorklog('2026-01-05', 2),
      aWorklog('2026-01-18T23:59Z', 4),
      aWorklog('2026-01-19T12:00Z', 8),
      aWorklog('2026-01-20', 32),
    ];
    const { sprint, month } = accrued([anItem({ worklogs })]);
    expect(sprint('s1')).toEqual({ items: [hours('1', 6)], unattributed: [] });
    expect(sprint('s2')).toEqual({ items: [hours('1', 32)], unattributed: [] });
    expect(month('2026-01', null)).toEqual({ items: [hours('1', 47)], unattributed: [] });
    expect(month('2025-12', null)).toEqual({ items: [hours('1', 16)], unattributed: [] });
    expect(month('2025-11', null)).toEqual(NOTHING);
    expect(sprint('s9')).toEqual(NOTHING);
  });

  it('counts in the month of the team that the item belonged to then', () => {
    const worklogs = [aWorklog('2026-01-06', 1), aWorklog('2026-01-13', 2)];
    const items = [
      anItem({ id: '1', project: ['Q', '2026-01-12 P'], worklogs }),
      anItem({ id: '2', project: ['Q'], worklogs }),
    ];
    const { month, sprint } = accrued(items);
    expect(month('2026-01', 'b2')).toEqual({ items: [hours('1', 1), hours('2', 3)], unattributed: [] });
    expect(sprint('s1')).toEqual({ items: [hours('1', 2)], unattributed: [] });
    expect(month('2026-01', null)?.items).toEqual([hours('1', 3), hours('2', 3)]);
  });

  it('counts by the category of the instant: an item tagged otherwise in between has a part in each', () => {
    const worklogs = [aWorklog('2026-01-06', 1), aWorklog('2026-01-12', 2), aWorklog('2026-01-13', 4)];
    const log = aTagLog('1', aTag('roadmap'), aTag('technical-health', '2026-01-12'));
    expect(accrued([anItem({ worklogs })], { logs: [log] }).sprint('s1')).toEqual({
      items: [hours('1', 1, 'roadmap'), hours('1', 6, 'technical-health')],
      unattributed: [],
    });
  });

  it('counts days of nobody apart', () => {
    const items = [
      anItem({ id: '1', status: ['todo', '2026-01-06 doing', '2026-01-07 done'], assignee: ['ann'] }),
      anItem({ id: '2', status: ['todo', '2026-01-06 doing', '2026-01-08 done'] }),
    ];
    expect(accrued(items, { unit: 'effort-days' }).sprint('s1')).toEqual({
      items: [hours('1', 1)],
      unattributed: [hours('2', 2)],
    });
  });

  it('goes by quarters where the contract does', () => {
    const items = [
      anItem({ worklogs: [aWorklog('2025-12-31', 1), aWorklog('2026-01-06', 2), aWorklog('2026-01-27', 4)] }),
    ];
    const { quarter } = accrued(items, { period: 'quarter' });
    expect(quarter('2026-Q1')).toEqual({ items: [hours('1', 6)], unattributed: [] });
    expect(quarter('2025-Q4')).toEqual({ items: [hours('1', 1)], unattributed: [] });
  });

  it.each(['items', 'points'] as const)('is not asked of a contract in %s', (unit) => {
    expect(accrued([anItem({ worklogs: [aWorklog('2026-01-06', 1)] })], { unit }).sprint('s1')).toBeNull();
  });
});
