import { momentsOf, sprintItems, type SprintFate } from '../../../src/core/flow/sprint-membership';
import { runOf } from '../../../src/core/capacity/sprint-times';
import type { SprintMetadata } from '../../../src/core/timeline/site-metadata';
import { aSprint, instant, type WrittenItem } from '../../support/facts';
import { inS1, S1, sprintSetting } from '../../support/sprint-setting';

function run(sprint: SprintMetadata) {
  const found = runOf(sprint);
  if (found === null) throw new Error('The sprint never ran.');
  return found;
}

/** What became of one item in sprint s1, which went from 5 January at nine to 19 January at 17:00. */
function fate(written: WrittenItem, told: { graceHours?: number; asOf?: string } = {}): SprintFate | 'not in it' {
  const { graceHours = 0, asOf = '2026-01-28' } = told;
  const { portfolio } = sprintSetting([inS1('1', written)]);
  const moments = momentsOf(run(S1), graceHours, instant(asOf));
  return sprintItems(portfolio, 's1', moments)[0]?.fate ?? 'not in it';
}

describe('the moments of a sprint', () => {
  it('are its start, the end of the grace, the last millisecond before its completion, and the completion', () => {
    expect(momentsOf(run(S1), 24, instant('2026-01-28'))).toEqual({
      start: instant('2026-01-05T09:00Z'),
      agreed: instant('2026-01-06T09:00Z'),
      last: instant('2026-01-19T16:59:59.999Z'),
      doneBy: instant('2026-01-19T17:00Z'),
    });
  });

  it('are known up to as-of while it runs, also past its planned end', () => {
    const overdue = run(aSprint({ start: '2026-01-05', end: '2026-01-19' }));
    const asOf = instant('2026-01-25T10:00Z');
    expect(momentsOf(overdue, 0, asOf)).toEqual({
      start: instant('2026-01-05'),
      agreed: instant('2026-01-05'),
      last: asOf,
      doneBy: asOf,
    });
  });

  it('count a sprint as over at the instant of its completion, and not before', () => {
    const completion = instant('2026-01-19T17:00Z');
    expect(momentsOf(run(S1), 0, completion)).toMatchObject({ last: completion - 1, doneBy: completion });
    expect(momentsOf(run(S1), 0, completion - 1)).toMatchObject({ last: completion - 1, doneBy: completion - 1 });
  });

  it.each([
    ['as-of, in a sprint that began an hour ago', '2026-01-05T10:00Z', '2026-01-05T10:00Z'],
    ['the end, in a sprint that was completed before it', '2026-01-28', '2026-01-19T16:59:59.999Z'],
  ])('have a grace that lasts to %s at most', (_, asOf, agreed) => {
    expect(momentsOf(run(S1), 1000, instant(asOf)).agreed).toBe(instant(agreed));
  });
});

describe('an item in a sprint', () => {
  it.each<[string, WrittenItem, SprintFate | 'not in it']>([
    ['is kept when it is done by the completion', { status: ['todo', '2026-01-19T17:00Z done'] }, 'kept'],
    [
      'is not done when it is done a millisecond later',
      { status: ['todo', '2026-01-19T17:00:00.001Z done'] },
      'not done',
    ],
    ['is not done when it never is', {}, 'not done'],
    [
      'is not done when it is reopened before the end',
      { status: ['todo', '2026-01-10 done', '2026-01-18 doing'] },
      'not done',
    ],
    ['is kept when it is reopened after the end', { status: ['todo', '2026-01-10 done', '2026-01-20 doing'] }, 'kept'],
    [
      'is abandoned when it is done as such',
      { status: ['todo', '2026-01-10 done'], resolution: ['-', '2026-01-10 wontdo'] },
      'abandoned',
    ],
    [
      'is kept when it is called abandoned only later',
      { status: ['todo', '2026-01-10 done'], resolution: ['fixed', '2026-01-20 wontdo'] },
      'kept',
    ],
    ['is not done when it is called abandoned but not closed', { resolution: ['wontdo'] }, 'not done'],
    ['is removed when it is not in it at the end', { sprints: ['s1', '2026-01-12 -'] }, 'removed'],
    [
      'is removed also when it was done before, or after',
      { sprints: ['s1', '2026-01-12 -'], status: ['todo', '2026-01-10 done'] },
      'removed',
    ],
    [
      'is removed when it moves to the next sprint before the end',
      { sprints: ['s1', '2026-01-19T16:59Z s2'] },
      'removed',
    ],
    ['is not removed by the completion itself', { sprints: ['s1', '2026-01-19T17:00Z s2'] }, 'not done'],
    ['is removed when it leaves the projects of the contract', { project: ['P', '2026-01-12 Q'] }, 'removed'],
    ['is removed when it becomes a sub-task', { type: ['story', '2026-01-12 subtask'] }, 'removed'],
    [
      'is as agreed when it was out and came back',
      { sprints: ['s1', '2026-01-08 s2', '2026-01-12 s1'], status: ['todo', '2026-01-15 done'] },
      'kept',
    ],
    [
      'is as agreed also when it was done while it was out',
      { sprints: ['s1', '2026-01-08 -', '2026-01-12 s1'], status: ['todo', '2026-01-10 done'] },
      'kept',
    ],
    ['is added when it comes in later', { sprints: ['-', '2026-01-08 s1'] }, 'added'],
    [
      'is added when it comes in a millisecond after the start',
      { sprints: ['-', '2026-01-05T09:00:00.001Z s1'] },
      'added',
    ],
    ['is committed when it comes in at the start', { sprints: ['-', '2026-01-05T09:00Z s1'] }, 'not done'],
    ['is added when it is created in it, without any change of its sprint', { created: '2026-01-08' }, 'added'],
    ['is committed when it is created in it before the start', { created: '2026-01-05T08:59Z' }, 'not done'],
    ['is nothing when it came in and went out again', { sprints: ['-', '2026-01-08 s1', '2026-01-09 -'] }, 'not in it'],
    ['is nothing when it was in it only before the start', { sprints: ['s1', '2026-01-04 -'] }, 'not in it'],
    ['is nothing when it came in with the completion', { sprints: ['-', '2026-01-19T17:00Z s1'] }, 'not in it'],
    ['was already done when it was done before the start', { status: ['todo', '2026-01-04 done'] }, 'already done'],
    ['was already done when it was done at the start', { status: ['todo', '2026-01-05T09:00Z done'] }, 'already done'],
    ['was not, a millisecond later', { status: ['todo', '2026-01-05T09:00:00.001Z done'] }, 'kept'],
    [
      'was already done when it came in done, for the record',
      { sprints: ['-', '2026-01-12 s1'], status: ['todo', '2026-01-12 done'] },
      'already done',
    ],
    [
      'is added when it is done after it came in',
      { sprints: ['-', '2026-01-12 s1'], status: ['todo', '2026-01-12T00:00:00.001Z done'] },
      'added',
    ],
    [
      'is added when it was already done and is reopened in it',
      { status: ['todo', '2026-01-04 done', '2026-01-12 doing'] },
      'added',
    ],
    [
      'was already done when it left again',
      { status: ['todo', '2026-01-04 done'], sprints: ['s1', '2026-01-12 -'] },
      'already done',
    ],
    [
      'is added also when it goes out and in again after the end',
      {
        sprints: ['-', '2026-01-08 s1', '2026-01-20 -', '2026-01-22 s1'],
        status: ['todo', '2026-01-10 done'],
      },
      'added',
    ],
    ['is nothing when it is a sub-task', { type: ['subtask'] }, 'not in it'],
    ['is nothing when it is an epic', { type: ['epic'] }, 'not in it'],
    ['is nothing when it is in another project', { project: ['Q'] }, 'not in it'],
    ['may be in several sprints at once', { sprints: ['s0+s1'], status: ['todo', '2026-01-10 done'] }, 'kept'],
    ['is not done while its status is unknown', { status: ['???'] }, 'not done'],
  ])('%s', (_, written, expected) => {
    expect(fate(written)).toBe(expected);
  });

  it.each<[string, WrittenItem, SprintFate | 'not in it']>([
    ['is committed when it comes in within the grace', { sprints: ['-', '2026-01-06T09:00Z s1'] }, 'not done'],
    ['is added when it comes in a millisecond after it', { sprints: ['-', '2026-01-06T09:00:00.001Z s1'] }, 'added'],
    ['is committed when it is created within the grace', { created: '2026-01-05T20:00Z' }, 'not done'],
    ['is nothing when it is taken out within the grace', { sprints: ['s1', '2026-01-06 -'] }, 'not in it'],
    [
      'was already done when it came in done with the end of the grace',
      { sprints: ['-', '2026-01-06T09:00Z s1'], status: ['todo', '2026-01-05T12:00Z done'] },
      'already done',
    ],
    ['is kept when it is done within the grace', { status: ['todo', '2026-01-05T10:00Z done'] }, 'kept'],
    [
      'was already done when it came in done within the grace',
      { sprints: ['-', '2026-01-05T12:00Z s1'], status: ['todo', '2026-01-05T10:00Z done'] },
      'already done',
    ],
  ])('with a grace of 24 hours %s', (_, written, expected) => {
    expect(fate(written, { graceHours: 24 })).toBe(expected);
  });

  it('is known up to as-of while the sprint runs', () => {
    const status = ['todo', '2026-01-10 done'];
    expect(fate({ status }, { asOf: '2026-01-09' })).toBe('not done');
    expect(fate({ status }, { asOf: '2026-01-10' })).toBe('kept');
    expect(fate({ created: '2026-01-08' }, { asOf: '2026-01-07' })).toBe('not in it');
  });

  it('counts with its points when they were agreed and at the end', () => {
    const items = [
      inS1('1', { estimate: ['3', '2026-01-05T12:00Z 5', '2026-01-12 8', '2026-01-19T17:00Z 13'] }),
      inS1('2', { estimate: ['-', '2026-01-12 2'] }),
    ];
    const { portfolio } = sprintSetting(items);
    const points = (graceHours: number) =>
      sprintItems(portfolio, 's1', momentsOf(run(S1), graceHours, instant('2026-01-28')));
    expect(points(0)).toEqual([
      { itemId: '1', fate: 'not done', pointsAgreed: 3, pointsAtEnd: 8 },
      { itemId: '2', fate: 'not done', pointsAgreed: null, pointsAtEnd: 2 },
    ]);
    expect(points(24)[0]).toEqual({ itemId: '1', fate: 'not done', pointsAgreed: 5, pointsAtEnd: 8 });
  });

  it('is none in a sprint that no item was ever in', () => {
    const { portfolio } = sprintSetting([inS1('1')]);
    expect(sprintItems(portfolio, 's9', momentsOf(run(S1), 0, instant('2026-01-28')))).toEqual([]);
  });
});
