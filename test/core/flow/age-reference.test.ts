import { olderThan } from '../../../src/core/flow/age-reference';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem } from '../../support/facts';
import { settingOf, taking } from '../../support/flow-setting';

/** One finished item of a type for each number of inclusive days. */
const finishedIn = (type: string, ...days: readonly number[]): ItemFacts[] =>
  days.map((n, i) => taking(n, `${type}${i}`, { type: [type] }));

const stories = finishedIn('story', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

describe('ageReference', () => {
  it('compares with finished items of the same type', () => {
    const { reference } = settingOf([...stories, ...finishedIn('bug', 1, 1, 2, 2, 3)]);
    expect(reference('story')).toEqual({ p50: 5, p85: 9, p95: 10 });
    expect(reference('bug')).toEqual({ p50: 2, p85: 3, p95: 3 });
  });

  it('compares with all types where fewer than five of the type were finished', () => {
    const { reference } = settingOf([...stories, ...finishedIn('bug', 20, 20, 20, 20)]);
    // 14 values: 1 to 10 and four times 20; the 7th, the 12th and the 14th.
    expect(reference('bug')).toEqual({ p50: 7, p85: 20, p95: 20 });
    expect(reference('a type nobody finished')).toEqual({ p50: 7, p85: 20, p95: 20 });
  });

  it('counts only those that were started among the five', () => {
    const unstarted = anItem({ id: '99', type: ['bug'], status: ['todo', '2026-03-09 done'] });
    const { reference } = settingOf([...stories, ...finishedIn('bug', 20, 20, 20, 20), unstarted]);
    expect(reference('bug')).toEqual(reference('a type nobody finished'));
  });

  it('has nothing to compare with when nothing was finished', () => {
    expect(settingOf([]).reference('story')).toBeNull();
  });
});

describe('olderThan', () => {
  const reference = { p50: 5, p85: 9, p95: 10 };
  it.each([
    ['as old as half of them', 5, null],
    ['a day older', 6, 50],
    ['as old as 85 %', 9, 50],
    ['older than 85 %', 10, 85],
  ])('%s', (...[, days, expected]) => {
    expect(olderThan(days, reference)).toBe(expected);
  });

  it('is null without anything to compare with', () => {
    expect(olderThan(100, null)).toBeNull();
  });
});
