import { categoryRuns, isInProgress, standingAt } from '../../../src/core/timeline/category-runs';
import { statusCategories } from '../../../src/core/timeline/status-category';
import { aContract, anItem, aSite, instant, type WrittenHistory } from '../../support/facts';

const categoryOf = statusCategories(aContract().flow, aSite());
const runsOf = (status: WrittenHistory) => categoryRuns(anItem({ created: '2026-03-01', status }).status, categoryOf);

describe('categoryRuns', () => {
  it('joins statuses of one category, and the last run lasts', () => {
    const runs = runsOf(['todo', '2026-03-02 doing', '2026-03-03 review', '2026-03-05 done', '2026-03-09 closed']);
    expect(runs).toEqual([
      { category: 'todo', from: instant('2026-03-01'), to: instant('2026-03-02') },
      { category: 'in-progress', from: instant('2026-03-02'), to: instant('2026-03-05') },
      { category: 'done', from: instant('2026-03-05'), to: Infinity },
    ]);
  });

  it('keeps a status of unknown category as a run of its own', () => {
    expect(runsOf(['todo', '2026-03-02 ???', '2026-03-03 todo']).map(({ category }) => category)).toEqual([
      'todo',
      null,
      'todo',
    ]);
  });
});

describe('standingAt', () => {
  const reopened = ['todo', '2026-03-02 doing', '2026-03-04 done', '2026-03-06 doing', '2026-03-08 done'];
  const [started, restarted] = [instant('2026-03-02'), instant('2026-03-06')];

  it.each([
    ['before creation', '2026-02-27', null, null],
    ['to do', '2026-03-01T12:00Z', null, null],
    ['at the instant of the start', '2026-03-02', started, null],
    ['at the instant it was done', '2026-03-04', started, instant('2026-03-04')],
    ['reopened', '2026-03-07', started, null],
    ['done again', '2026-03-09', started, instant('2026-03-08')],
  ])('%s, by the first start', (...[, at, expectedStart, expectedDone]) => {
    expect(standingAt(runsOf(reopened), instant(at), 'first')).toEqual({ started: expectedStart, done: expectedDone });
  });

  it.each([
    ['done the first time', '2026-03-05', started],
    ['reopened', '2026-03-07', restarted],
    ['done again', '2026-03-09', restarted],
  ])('%s, by the last start', (_, at, expectedStart) => {
    expect(standingAt(runsOf(reopened), instant(at), 'last').started).toBe(expectedStart);
  });

  it('is in progress when started and not done, even back in to do', () => {
    const returned = runsOf(['todo', '2026-03-02 doing', '2026-03-03 todo']);
    expect(isInProgress(standingAt(returned, instant('2026-03-04'), 'first'))).toBe(true);
    expect(isInProgress(standingAt(returned, instant('2026-03-01'), 'first'))).toBe(false);
    expect(isInProgress(standingAt(runsOf(reopened), instant('2026-03-09'), 'first'))).toBe(false);
  });
});
