import { minimalCycleTime } from '../../../../scripts/bench/items/minimal-loop';
import { aRawItem } from '../../../support/raw-item';

const categories = new Map([
  ['1', 'new'],
  ['3', 'indeterminate'],
  ['5', 'done'],
]);

const started = ['2026-01-06T23:00:00.000+0000', '3'] as const;
const done = ['2026-01-08T01:00:00.000+0000', '5'] as const;

describe('the minimal loop', () => {
  it.each([
    ['started on the 6th and done on the 8th', [started, done], 3],
    ['done and never started', [done], null],
    ['started and not done', [started], null],
    ['reopened', [started, done, ['2026-01-09T01:00:00.000+0000', '3'] as const], null],
  ])('gives the inclusive days of an item %s', (_, moves, days) => {
    expect(minimalCycleTime(aRawItem({ moves }), categories)).toBe(days);
  });
});
