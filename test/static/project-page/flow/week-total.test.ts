import { weekTotal } from '../../../../static/src/project-page/flow/week-total';

describe('weekTotal', () => {
  it('counts every category, untagged included', () => {
    expect(weekTotal({ monday: 20_748, done: { roadmap: 6, 'technical-health': 2, untagged: 1 } })).toBe(9);
  });

  it('counts a week without finished work as none', () => {
    expect(weekTotal({ monday: 20_748, done: { roadmap: 0, 'technical-health': 0, untagged: 0 } })).toBe(0);
  });
});
