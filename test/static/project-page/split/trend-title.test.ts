import type { PeriodSplit, SplitStatus } from '../../../../src/core/capacity/split';
import { trendTitle } from '../../../../static/src/project-page/split/trend-title';
import { aSplit, aSprint, NO_SPLIT } from '../../../support/split';

const ended = (...statuses: readonly (SplitStatus | null)[]): readonly PeriodSplit[] =>
  statuses.map((status, index) =>
    aSprint(34 + index, { actual: status === null ? NO_SPLIT : aSplit([1, 1, 8], status) }),
  );

describe('trendTitle', () => {
  it.each([
    [['breach', 'on-target', 'breach'], '2 of the last 3 sprints with work ended in breach of the floor'],
    [['on-target', 'drifting', null], 'None of the last 2 sprints with work ended in breach of the floor'],
    [['undetermined', 'over-invested'], 'None of the last 2 sprints with work ended in breach of the floor'],
    [['breach', null], 'The last sprint with work ended in breach of the floor'],
    [['on-target'], 'The last sprint with work did not end in breach of the floor'],
    [[null, null], 'No work was done in the last sprints'],
    [[], 'No work was done in the last periods'],
  ] as const)('says of %j: %s', (statuses, title) => {
    expect(trendTitle(ended(...statuses))).toBe(title);
  });

  it('speaks of months where the contract does', () => {
    const [sprint] = ended('breach');
    if (sprint === undefined) throw new Error('There is no period.');
    const month: PeriodSplit = { ...sprint, period: { ...sprint.period, kind: 'month' } };

    expect(trendTitle([month, month])).toBe('2 of the last 2 months with work ended in breach of the floor');
  });
});
