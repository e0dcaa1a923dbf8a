import { exclusions } from '../../../src/core/flow/exclusions';

describe('exclusions', () => {
  it('counts each reason, the most frequent first, then by name', () => {
    expect(exclusions(['sub-task', 'abandoned', 'epic or above', 'sub-task', 'abandoned', 'sub-task'])).toEqual([
      { reason: 'sub-task', count: 3 },
      { reason: 'abandoned', count: 2 },
      { reason: 'epic or above', count: 1 },
    ]);
    expect(exclusions(['b', 'a']).map(({ reason }) => reason)).toEqual(['a', 'b']);
    expect(exclusions(['a', 'b']).map(({ reason }) => reason)).toEqual(['a', 'b']);
  });

  it('is empty when nothing was left out', () => {
    expect(exclusions([])).toEqual([]);
  });
});
