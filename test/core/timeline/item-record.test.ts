import fc from 'fast-check';

import type { TagLog } from '../../../src/core/classify/tag';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { itemRecordOf, type ItemRecord } from '../../../src/core/timeline/item-record';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import { aContract, anItem, aSite, aTag, aTagLog, instant } from '../../support/facts';

const HOUR = 3600;
const DAY = 24 * HOUR;

interface Asked {
  readonly asOf?: string;
  readonly contract?: ReturnType<typeof aContract>;
  readonly log?: TagLog;
}

function recordOf(facts: ItemFacts, { asOf = '2026-01-20', contract = aContract(), log }: Asked = {}): ItemRecord {
  const tags = new Map(log === undefined ? [] : [[facts.id, log]]);
  const portfolio = portfolioOf({ contract, site: aSite(), items: [facts], tags });
  const [item] = portfolio.items;
  if (item === undefined) throw new Error('The portfolio has no item.');
  return itemRecordOf(item, instant(asOf), portfolio);
}

describe('itemRecordOf', () => {
  // Created on Monday the 5th; two days to do, one in progress, two in review, done on Saturday the 10th.
  const finished = anItem({
    status: ['todo', '2026-01-07T12:00Z doing', '2026-01-08T12:00Z review', '2026-01-10T12:00Z done'],
  });

  it('knows an item that was created at as-of itself, and none that came later', () => {
    expect(recordOf(anItem({ created: '2026-01-20' }))).toMatchObject({ excluded: null });
    expect(recordOf(anItem({ created: '2026-01-20T00:00:00.001Z' }))).toMatchObject({ excluded: 'not yet created' });
  });

  it('says when a finished item was started and done, and how long each status held it', () => {
    expect(recordOf(finished)).toEqual({
      key: 'P-1',
      started: instant('2026-01-07T12:00Z'),
      done: instant('2026-01-10T12:00Z'),
      cycleTimeDays: 4,
      leadTimeDays: 6,
      ageDays: null,
      activeSeconds: 3 * DAY,
      statusSeconds: { todo: 2.5 * DAY, doing: DAY, review: 2 * DAY, done: 9.5 * DAY },
      category: 'untagged',
      excluded: null,
    });
  });

  it('says how old an item in progress is', () => {
    expect(recordOf(finished, { asOf: '2026-01-09T12:00Z' })).toMatchObject({
      started: instant('2026-01-07T12:00Z'),
      done: null,
      cycleTimeDays: null,
      leadTimeDays: null,
      ageDays: 3,
      activeSeconds: 2 * DAY,
      statusSeconds: { todo: 2.5 * DAY, doing: DAY, review: DAY },
    });
  });

  it('knows nothing yet of an item that nobody started', () => {
    expect(recordOf(anItem(), { asOf: '2026-01-06' })).toMatchObject({
      started: null,
      done: null,
      cycleTimeDays: null,
      leadTimeDays: null,
      ageDays: null,
      activeSeconds: null,
      statusSeconds: { todo: DAY },
    });
  });

  it('has a lead time and no cycle time for an item that skipped being in progress', () => {
    expect(recordOf(anItem({ status: ['todo', '2026-01-06 done'] }))).toMatchObject({
      started: null,
      cycleTimeDays: null,
      leadTimeDays: 2,
      activeSeconds: null,
      excluded: null,
    });
  });

  it('adds up the stays in one status', () => {
    const back = anItem({ status: ['todo', '2026-01-06 doing', '2026-01-07 todo', '2026-01-09 doing'] });
    expect(recordOf(back, { asOf: '2026-01-10' }).statusSeconds).toEqual({ todo: 3 * DAY, doing: 2 * DAY });
  });

  it('counts a change at the very instant, and none after it', () => {
    expect(recordOf(finished, { asOf: '2026-01-10T12:00Z' })).toMatchObject({
      done: instant('2026-01-10T12:00Z'),
      statusSeconds: { todo: 2.5 * DAY, doing: DAY, review: 2 * DAY, done: 0 },
    });
    const before = recordOf(finished, { asOf: '2026-01-10T11:59:59.999Z' });
    expect(before.done).toBeNull();
    expect(before.statusSeconds).toEqual({ todo: 2.5 * DAY, doing: DAY, review: 2 * DAY - 0.001 });
  });

  it('counts days in the zone of the contract', () => {
    const night = anItem({ status: ['todo', '2026-01-07T20:00Z doing', '2026-01-07T23:30Z done'] });
    expect(recordOf(night).cycleTimeDays).toBe(1);
    expect(recordOf(night, { contract: aContract({ timeZone: 'Europe/Berlin' }) }).cycleTimeDays).toBe(2);
  });

  it('starts by the rule of the contract', () => {
    const twice = anItem({ status: ['todo', '2026-01-06 doing', '2026-01-07 todo', '2026-01-09 doing'] });
    const last = aContract({ flow: { startRule: 'last' } });
    expect(recordOf(twice).started).toBe(instant('2026-01-06'));
    expect(recordOf(twice, { contract: last }).started).toBe(instant('2026-01-09'));
  });

  it('has the category that counts at as-of', () => {
    const log = aTagLog('1', aTag('roadmap'), aTag('technical-health', '2026-01-15'));
    expect(recordOf(finished, { log, asOf: '2026-01-14' }).category).toBe('roadmap');
    expect(recordOf(finished, { log }).category).toBe('technical-health');
  });

  it.each([
    ['sub-task', anItem({ type: ['subtask'] })],
    ['epic or above', anItem({ type: ['epic'] })],
    ['of an unknown type', anItem({ type: ['gone'] })],
    ['in another project', anItem({ project: ['Q'] })],
    ['abandoned', anItem({ status: ['todo', '2026-01-06 done'], resolution: ['-', '2026-01-06 wontdo'] })],
    ['not yet created', anItem({ created: '2026-01-21' })],
  ])('is excluded as %s', (excluded, facts) => {
    expect(recordOf(facts).excluded).toBe(excluded);
  });

  it('is known from the very instant of its creation', () => {
    expect(recordOf(anItem({ created: '2026-01-20' }))).toMatchObject({ excluded: null, statusSeconds: { todo: 0 } });
  });

  it('is not abandoned before it is done, nor with another resolution', () => {
    expect(recordOf(anItem({ resolution: ['wontdo'] })).excluded).toBeNull();
    expect(recordOf(anItem({ status: ['done'], resolution: ['fixed'] })).excluded).toBeNull();
  });

  it('is what it was when it was done, whatever it became since', () => {
    const turned = anItem({ type: ['story', '2026-01-12 subtask'], status: ['todo', '2026-01-06 done'] });
    expect(recordOf(turned).excluded).toBeNull();
    const open = anItem({ type: ['story', '2026-01-12 subtask'] });
    expect(recordOf(open).excluded).toBe('sub-task');
  });

  it('knows nothing of an item before its creation', () => {
    expect(recordOf(finished, { asOf: '2026-01-04' })).toEqual({
      key: 'P-1',
      started: null,
      done: null,
      cycleTimeDays: null,
      leadTimeDays: null,
      ageDays: null,
      activeSeconds: null,
      statusSeconds: {},
      category: 'untagged',
      excluded: 'not yet created',
    });
  });
});

describe('the seconds of an item', () => {
  const visits = fc.array(
    fc.record({ hours: fc.nat(100), status: fc.constantFrom('todo', 'doing', 'review', 'done') }),
    {
      maxLength: 8,
    },
  );
  const itemOf = (visited: readonly { hours: number; status: string }[]): ItemFacts => {
    const item = anItem();
    let at = item.created;
    const later = visited.map(({ hours, status }) => ({ at: (at += hours * HOUR * 1000), value: status }));
    return { ...item, status: [...item.status, ...later] };
  };

  it('in all statuses add up to its life until as-of', () => {
    fc.assert(
      fc.property(visits, fc.nat(1000), (visited, hours) => {
        const item = itemOf(visited);
        const asOf = item.created + hours * HOUR * 1000;
        const { statusSeconds, activeSeconds } = recordOf(item, { asOf: new Date(asOf).toISOString() });
        const sum = Object.values(statusSeconds).reduce((all, seconds) => all + seconds, 0);
        expect(sum).toBe(hours * HOUR);
        expect(activeSeconds ?? 0).toBeLessThanOrEqual((statusSeconds.doing ?? 0) + (statusSeconds.review ?? 0));
      }),
    );
  });

  it('and everything else depend on nothing that happened after as-of', () => {
    fc.assert(
      fc.property(visits, fc.nat(500), (visited, hours) => {
        const item = itemOf(visited);
        const asOf = item.created + hours * HOUR * 1000;
        const cut = { ...item, status: item.status.filter(({ at }) => at <= asOf) };
        const asked = { asOf: new Date(asOf).toISOString() };
        expect(recordOf(cut, asked)).toEqual(recordOf(item, asked));
      }),
    );
  });
});
