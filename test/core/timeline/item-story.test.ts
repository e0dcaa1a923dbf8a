import fc from 'fast-check';

import { itemStoryOf, type ItemStory } from '../../../src/core/timeline/item-story';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import type { TagLog } from '../../../src/core/classify/tag';
import { aContract, aSite, aSprint, aTag, aTagLog, anItem, instant } from '../../support/facts';

interface Told {
  readonly contract?: Parameters<typeof aContract>[0];
  readonly site?: Parameters<typeof aSite>[0];
  readonly log?: TagLog;
  readonly asOf?: string;
}

function storyOf(item: ItemFacts, { contract, site, log, asOf = '2026-02-01T12:00Z' }: Told = {}): ItemStory {
  return itemStoryOf({ contract: aContract(contract), site: aSite(site), item, log, asOf: instant(asOf) });
}

const HOUR = 3600;
const finished = anItem({
  status: ['todo', '2026-01-12T09:00Z doing', '2026-01-14T09:00Z review', '2026-01-16T15:00Z done'],
});

describe('itemStoryOf', () => {
  it('tells a finished item with every figure of it', () => {
    expect(storyOf(finished)).toEqual({
      itemId: '1',
      key: 'P-1',
      asOf: instant('2026-02-01T12:00Z'),
      created: instant('2026-01-05'),
      started: instant('2026-01-12T09:00Z'),
      done: instant('2026-01-16T15:00Z'),
      // Monday to Friday, both counted.
      cycleTimeDays: 5,
      cycleTimeWorkingDays: 5,
      elapsedSeconds: (4 * 24 + 6) * HOUR,
      // 5 to 16 January, both counted.
      leadTimeDays: 12,
      ageDays: null,
      activeSeconds: (4 * 24 + 6) * HOUR,
      flaggedSeconds: 0,
      waitingSeconds: 0,
      statuses: [
        {
          from: instant('2026-01-05'),
          to: instant('2026-01-12T09:00Z'),
          value: { statusId: 'todo', name: 'To Do', category: 'todo' },
        },
        {
          from: instant('2026-01-12T09:00Z'),
          to: instant('2026-01-14T09:00Z'),
          value: { statusId: 'doing', name: 'In Progress', category: 'in-progress' },
        },
        {
          from: instant('2026-01-14T09:00Z'),
          to: instant('2026-01-16T15:00Z'),
          value: { statusId: 'review', name: 'In Review', category: 'in-progress' },
        },
        {
          from: instant('2026-01-16T15:00Z'),
          to: instant('2026-02-01T12:00Z'),
          value: { statusId: 'done', name: 'Done', category: 'done' },
        },
      ],
      flags: [],
      sprints: [],
      tags: [
        {
          from: instant('2026-01-05'),
          to: instant('2026-02-01T12:00Z'),
          value: { category: 'untagged', source: null },
        },
      ],
      reopened: [],
      returned: [],
      excluded: null,
      defects: [],
    });
  });

  it('gives the age of an item in progress, and no cycle time', () => {
    const story = storyOf(anItem({ status: ['todo', '2026-01-30T23:30Z doing'] }));
    expect(story).toMatchObject({
      done: null,
      ageDays: 3,
      cycleTimeDays: null,
      cycleTimeWorkingDays: null,
      leadTimeDays: null,
      elapsedSeconds: null,
      activeSeconds: 36.5 * HOUR,
      excluded: null,
    });
  });

  it('counts days in the zone of the contract', () => {
    const item = anItem({ status: ['todo', '2026-01-30T23:30Z doing'] });
    // Half past midnight on the 31st in Berlin.
    expect(storyOf(item, { contract: { timeZone: 'Europe/Berlin' } }).ageDays).toBe(2);
  });

  it('counts working days by the calendar of the contract', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: ['2026-01-14'] };
    expect(storyOf(finished, { contract: { flow: { calendar } } })).toMatchObject({
      cycleTimeDays: 5,
      cycleTimeWorkingDays: 4,
    });
  });

  it('sums up the time flagged, and the time in a waiting status, between start and done only', () => {
    const item = anItem({
      status: ['todo', '2026-01-12 doing', '2026-01-13 review', '2026-01-14 doing', '2026-01-16 done'],
      flagged: ['-', '2026-01-11 flagged', '2026-01-12T06:00Z -', '2026-01-15T20:00Z flagged', '2026-01-20 -'],
    });
    expect(storyOf(item, { contract: { flow: { waitingStatuses: ['review', 'todo'] } } })).toMatchObject({
      // Six hours after the start, and the last four before it was done.
      flaggedSeconds: 10 * HOUR,
      waitingSeconds: 24 * HOUR,
      activeSeconds: 96 * HOUR,
      flags: [
        { from: instant('2026-01-11'), to: instant('2026-01-12T06:00Z'), value: true },
        { from: instant('2026-01-15T20:00Z'), to: instant('2026-01-20'), value: true },
      ],
    });
  });

  it('lets the clock of an item in progress run until as-of', () => {
    const item = anItem({ status: ['doing'], flagged: ['flagged'] });
    expect(storyOf(item, { asOf: '2026-01-05T10:00Z' })).toMatchObject({
      activeSeconds: 10 * HOUR,
      flaggedSeconds: 10 * HOUR,
      waitingSeconds: 0,
    });
  });

  it('has no seconds before the start', () => {
    expect(storyOf(anItem({ flagged: ['flagged'] }))).toMatchObject({
      elapsedSeconds: null,
      activeSeconds: null,
      flaggedSeconds: null,
      waitingSeconds: null,
    });
  });

  it('names stays in sprints, also those that overlap and that come back', () => {
    const sprints = [aSprint({ id: 's1', name: 'One' }), aSprint({ id: 's2', name: 'Two' })];
    const item = anItem({ sprints: ['s1', '2026-01-08 s1+s2', '2026-01-10 s2', '2026-01-12 -', '2026-01-14 s1+gone'] });
    const stay = (from: string, to: string, value: { sprintId: string; name: string }) => ({
      from: instant(from),
      to: instant(to),
      value,
    });
    const [one, two] = [
      { sprintId: 's1', name: 'One' },
      { sprintId: 's2', name: 'Two' },
    ];
    expect(storyOf(item, { site: { sprints } }).sprints).toEqual([
      stay('2026-01-05', '2026-01-10', one),
      stay('2026-01-08', '2026-01-12', two),
      stay('2026-01-14', '2026-02-01T12:00Z', one),
      // A sprint that Jira no longer knows is called by its id.
      stay('2026-01-14', '2026-02-01T12:00Z', { sprintId: 'gone', name: 'gone' }),
    ]);
  });

  it('names stays in the order in which they began, and of two that began at once the shorter one first', () => {
    const sprints = [aSprint({ id: 's1' }), aSprint({ id: 's2' }), aSprint({ id: 's3' })];
    // s1 begins first and ends last; s3 and s2 begin together.
    const item = anItem({ sprints: ['s1', '2026-01-08 s1+s3+s2', '2026-01-10 s1+s3', '2026-01-12 s1'] });
    expect(storyOf(item, { site: { sprints } }).sprints.map(({ value }) => value.sprintId)).toEqual(['s1', 's2', 's3']);
  });

  it('has neither cycle time nor age when it was done without being started', () => {
    const story = storyOf(anItem({ status: ['todo', '2026-01-12 done'] }));
    expect(story).toMatchObject({ cycleTimeDays: null, cycleTimeWorkingDays: null, ageDays: null, leadTimeDays: 8 });
    expect(storyOf(anItem())).toMatchObject({ cycleTimeDays: null, ageDays: null, leadTimeDays: null });
  });

  it('knows what changed at as-of itself', () => {
    const item = anItem({ flagged: ['-', '2026-01-15 flagged'], sprints: ['-', '2026-01-15 s1'] });
    const at = instant('2026-01-15');
    const log = aTagLog('1', aTag('roadmap'), aTag('technical-health', '2026-01-15'));
    expect(storyOf(item, { asOf: '2026-01-15', log })).toMatchObject({
      flags: [{ from: at, to: at, value: true }],
      sprints: [{ from: at, to: at }],
      tags: [{ value: { category: 'roadmap' } }, { from: at, to: at, value: { category: 'technical-health' } }],
    });
  });

  it('tells the tags as they count: the first from creation, later ones from their date', () => {
    const log = aTagLog('1', aTag('roadmap', '2026-01-07'), aTag('technical-health', '2026-01-20'));
    const rule = { kind: 'rule', rule: 'type:story' };
    expect(storyOf(finished, { log }).tags).toEqual([
      { from: instant('2026-01-05'), to: instant('2026-01-20'), value: { category: 'roadmap', source: rule } },
      {
        from: instant('2026-01-20'),
        to: instant('2026-02-01T12:00Z'),
        value: { category: 'technical-health', source: rule },
      },
    ]);
  });

  it('leaves out a tag that was replaced in the instant it began, and one of the future', () => {
    const log = aTagLog(
      '1',
      aTag('untagged', '2026-01-05'),
      aTag('roadmap', '2026-01-05'),
      aTag('technical-health', '2026-03-01'),
    );
    expect(storyOf(finished, { log }).tags.map(({ value }) => value.category)).toEqual(['roadmap']);
  });

  it('tells nothing that came after as-of', () => {
    const item = anItem({
      status: ['todo', '2026-01-12 doing', '2026-01-20 done'],
      flagged: ['-', '2026-01-18 flagged'],
      sprints: ['-', '2026-01-19 s1'],
    });
    expect(storyOf(item, { asOf: '2026-01-15' })).toMatchObject({
      done: null,
      ageDays: 4,
      flags: [],
      sprints: [],
      statuses: [{}, { to: instant('2026-01-15') }],
    });
  });

  it('calls a status that nobody knows by its id', () => {
    const { statuses, excluded } = storyOf(anItem({ status: ['gone'] }));
    expect(statuses).toMatchObject([{ value: { statusId: 'gone', name: 'gone', category: null } }]);
    expect(excluded).toBe('not started');
  });

  it('tells when it went backwards', () => {
    const item = anItem({
      status: [
        'todo',
        '2026-01-07 doing',
        '2026-01-08 todo',
        '2026-01-09 doing',
        '2026-01-10 done',
        '2026-01-11 doing',
      ],
    });
    expect(storyOf(item)).toMatchObject({ returned: [instant('2026-01-08')], reopened: [instant('2026-01-11')] });
  });

  it('starts by the rule of the contract', () => {
    const item = anItem({
      status: ['todo', '2026-01-07 doing', '2026-01-08 todo', '2026-01-09 doing', '2026-01-12 done'],
    });
    expect(storyOf(item, { contract: { flow: { startRule: 'last' } } })).toMatchObject({
      started: instant('2026-01-09'),
      cycleTimeDays: 4,
    });
  });

  const done = ['todo', '2026-01-07 doing', '2026-01-12 done'];
  it.each([
    ['in another project', anItem({ project: ['X'], status: done })],
    ['sub-task', anItem({ type: ['subtask'], status: done })],
    ['epic or above', anItem({ type: ['epic'], status: done })],
    ['of an unknown type', anItem({ type: ['gone'], status: done })],
    ['abandoned', anItem({ status: done, resolution: ['-', '2026-01-12 wontdo'] })],
    ['done without being started', anItem({ status: ['todo', '2026-01-12 done'] })],
    ['not started', anItem()],
    [null, anItem({ status: done, resolution: ['-', '2026-01-12 fixed'] })],
    // An open item with a resolution is not abandoned.
    [null, anItem({ status: ['doing'], resolution: ['wontdo'] })],
    // What counts is the project when it was done.
    [null, anItem({ status: done, project: ['P', '2026-01-20 X'] })],
    ['in another project', anItem({ status: ['doing'], project: ['P', '2026-01-20 X'] })],
  ])('says that it is left out as %s', (reason, item) => {
    expect(storyOf(item).excluded).toBe(reason);
  });

  it('carries the defects of its history', () => {
    expect(storyOf({ ...anItem(), defects: ['history-cut'] }).defects).toEqual(['history-cut']);
  });

  it('covers the whole life of an item with its statuses, without a gap', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom('todo', 'doing', 'review', 'done'), fc.integer({ min: 1, max: 900 })),
    );
    fc.assert(
      fc.property(moves, (written) => {
        let minute = instant('2026-01-05') / 60_000;
        const status = written.map(
          ([value, after]) => `${new Date((minute += after) * 60_000).toISOString()} ${value}`,
        );
        const { statuses, created, asOf, activeSeconds } = storyOf(anItem({ status: ['todo', ...status] }));
        expect(statuses[0]?.from).toBe(created);
        expect(statuses.at(-1)?.to).toBe(asOf);
        statuses.slice(1).forEach(({ from }, i) => expect(from).toBe(statuses[i]?.to));
        const inProgress = statuses.filter(({ value }) => value.category === 'in-progress');
        const lasted = inProgress.reduce((sum, { from, to }) => sum + (to - from) / 1000, 0);
        expect(activeSeconds ?? 0).toBeLessThanOrEqual(lasted);
      }),
    );
  });
});
