import type { FlowSettings } from '../../../src/core/ledger/operating-contract';
import { itemStoryOf, type ItemStory } from '../../../src/core/timeline/item-story';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { describeDuraspace, duraspace } from '../../support/duraspace';
import { aContract, aSite, anItem, instant } from '../../support/facts';

type Settings = Partial<FlowSettings> & { readonly timeZone?: string };

const MARCH = { site: aSite(), asOf: '2026-03-01T12:00Z' };

/** The figures of an item that a setting can change. */
function figuresOf(items: readonly ItemFacts[], settings: Settings, { site, asOf } = MARCH) {
  const { timeZone = 'UTC', ...flow } = settings;
  const projectIds = site.projects.map(({ id }) => id);
  const contract = aContract({ timeZone, flow, projectIds });
  const figures = ({ started, done, cycleTimeDays, leadTimeDays, ageDays, activeSeconds, excluded }: ItemStory) =>
    JSON.stringify({ started, done, cycleTimeDays, leadTimeDays, ageDays, activeSeconds, excluded });
  return new Map(
    items.map((item) => [
      item.key,
      figures(itemStoryOf({ contract, site, item, log: undefined, asOf: instant(asOf) })),
    ]),
  );
}

/** The keys of the items whose figures differ, in their order. */
function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([key, figures]) => after.get(key) !== figures).map(([key]) => key);
}

const named = (key: string, written: Parameters<typeof anItem>[0]): ItemFacts => ({ ...anItem(written), key });

const items = [
  named('STRAIGHT', { status: ['todo', '2026-01-12T09:00Z doing', '2026-01-14T15:00Z done'] }),
  named('RESTARTED', {
    status: [
      'todo',
      '2026-01-12T09:00Z doing',
      '2026-01-13T09:00Z todo',
      '2026-01-15T09:00Z doing',
      '2026-01-16T15:00Z done',
    ],
  }),
  // From one status in progress to another is no second start.
  named('REVIEWED', {
    status: ['todo', '2026-01-12T09:00Z doing', '2026-01-13T09:00Z review', '2026-01-14T09:00Z done'],
  }),
  named('RESTARTED-AND-OPEN', {
    status: ['todo', '2026-01-12T09:00Z doing', '2026-01-13T09:00Z todo', '2026-02-15T09:00Z doing'],
  }),
  // 23:30 in London is the next day in Berlin.
  named('STARTED-LATE', {
    created: '2026-01-05T09:00Z',
    status: ['todo', '2026-01-12T23:30Z doing', '2026-01-14T15:00Z done'],
  }),
  named('DONE-LATE', {
    created: '2026-01-05T09:00Z',
    status: ['todo', '2026-01-12T09:00Z doing', '2026-01-14T23:30Z done'],
  }),
  // Both ends move by a day: the sum stays.
  named('BOTH-LATE', {
    created: '2026-01-05T23:30Z',
    status: ['todo', '2026-01-12T23:30Z doing', '2026-01-14T23:30Z done'],
  }),
  named('WONT-DO', {
    status: ['todo', '2026-01-12T09:00Z doing', '2026-01-14T15:00Z done'],
    resolution: ['-', '2026-01-14T15:00Z wontdo'],
  }),
  named('FIXED', {
    status: ['todo', '2026-01-12T09:00Z doing', '2026-01-14T15:00Z done'],
    resolution: ['-', '2026-01-14T15:00Z fixed'],
  }),
  named('OPEN-WITH-WONT-DO', {
    status: ['todo', '2026-01-12T09:00Z doing'],
    resolution: ['-', '2026-01-14T15:00Z wontdo'],
  }),
  named('NEVER-STARTED', { status: ['todo', '2026-01-14T15:00Z done'] }),
];

describe('changing a setting changes exactly the items it should', () => {
  const before = figuresOf(items, {});

  it('the start rule: those that were started more than once', () => {
    expect(changedKeys(before, figuresOf(items, { startRule: 'last' }))).toEqual(['RESTARTED', 'RESTARTED-AND-OPEN']);
  });

  it('the time zone: those for which a day of start, end or creation becomes another one', () => {
    expect(changedKeys(before, figuresOf(items, { timeZone: 'Europe/Berlin' }))).toEqual(['STARTED-LATE', 'DONE-LATE']);
  });

  it('the abandoned set: those that are done with a resolution that entered or left it', () => {
    expect(changedKeys(before, figuresOf(items, { abandonedResolutions: [] }))).toEqual(['WONT-DO']);
    expect(changedKeys(before, figuresOf(items, { abandonedResolutions: ["won't do", 'fixed'] }))).toEqual(['FIXED']);
  });

  it('the category of a status: those that were in it', () => {
    const review = { statusCategories: { review: 'done' } } as const;
    expect(changedKeys(before, figuresOf(items, review))).toEqual(['REVIEWED']);
  });
});

describeDuraspace('on the real data', () => {
  const { items: real, site, issues } = duraspace();
  const then = { site, asOf: '2015-04-01' };
  const before = figuresOf(real, {}, then);
  const isInProgress = new Set(site.statuses.filter(({ category }) => category === 'in-progress').map(({ id }) => id));

  it('the start rule changes those whose changelog enters the category twice before it ends', () => {
    // Counted on the changelog itself, without the timeline.
    const entries = (key: string): number => {
      const moves = (issues.find((issue) => issue.key === key)?.changelog?.histories ?? [])
        .toSorted((a, b) => a.created - b.created)
        .flatMap(({ items: edits }) => edits.filter(({ field }) => field === 'status'));
      return moves.filter(({ from, to }) => !isInProgress.has(from ?? '') && isInProgress.has(to ?? '')).length;
    };
    const changed = changedKeys(before, figuresOf(real, { startRule: 'last' }, then));
    const twice = real.map(({ key }) => key).filter((key) => entries(key) > 1);
    expect(changed).toEqual(twice);
    expect(changed).toHaveLength(26);
  });

  it('the abandoned set changes those that are done with the resolution', () => {
    const duplicate = site.resolutions.find(({ name }) => name === 'Duplicate')?.id;
    const all = aContract().flow.abandonedResolutions;
    const without = all.filter((name) => name !== 'duplicate');
    const changed = changedKeys(before, figuresOf(real, { abandonedResolutions: without }, then));
    const level = new Map(site.types.map((type) => [type.id, type.level]));
    const category = new Map(site.statuses.map((status) => [status.id, status.category]));
    const expected = issues.filter(
      ({ fields }) =>
        fields.resolution?.id === duplicate &&
        category.get(fields.status.id) === 'done' &&
        level.get(fields.issuetype.id) === 0,
    );
    expect(changed).toEqual(expected.map(({ key }) => key));
    expect(changed.length).toBeGreaterThan(20);
  });
});
