import { headlineSplit } from '../../../static/src/split/headline-split';
import { aSplit, aSprint, aTeam, NO_SPLIT } from '../../support/split';

describe('headlineSplit', () => {
  it('takes what the running period committed to', () => {
    const planned = aSplit([5, 0, 15]);

    expect(headlineSplit(aTeam({ current: aSprint(42, { planned }) }))).toEqual({
      basis: 'Sprint 42, as planned',
      split: planned,
    });
  });

  it('takes what was done in the period when nothing was committed to', () => {
    const actual = aSplit([1, 0, 3]);

    expect(headlineSplit(aTeam({ current: aSprint(42, { planned: NO_SPLIT, actual }) }))).toEqual({
      basis: 'Sprint 42, done so far',
      split: actual,
    });
  });

  it('takes the work in progress when the period is still empty', () => {
    const inProgress = aSplit([2, 0, 2]);
    const current = aSprint(42, { planned: NO_SPLIT, actual: NO_SPLIT });

    expect(headlineSplit(aTeam({ current, inProgress }))).toEqual({ basis: 'Work in progress', split: inProgress });
  });

  it('takes the last finished period when nothing is going on', () => {
    const actual = aSplit([2, 2, 6]);
    const trend = [aSprint(40), aSprint(41, { actual })];

    expect(headlineSplit(aTeam({ current: null, inProgress: NO_SPLIT, trend }))).toEqual({
      basis: 'Sprint 41, as done',
      split: actual,
    });
  });

  it('finds none where there was never any work', () => {
    expect(headlineSplit(aTeam({ current: null, inProgress: NO_SPLIT, trend: [] }))).toBeNull();
  });
});
