import { marksOf } from '../../../../static/src/trace/item/marks';
import { aStory } from '../../../support/trace';

describe('marksOf', () => {
  it('names the instants that decided the numbers', () => {
    expect(marksOf(aStory({ created: 1, returned: [3, 4], reopened: [6], started: 2, done: 7 }))).toEqual([
      { kind: 'created', name: 'Created', at: [1] },
      { kind: 'returned', name: 'Returned to To Do', at: [3, 4] },
      { kind: 'reopened', name: 'Reopened', at: [6] },
      { kind: 'started', name: 'Started', at: [2] },
      { kind: 'done', name: 'Done', at: [7] },
    ]);
  });

  it('leaves out what never came', () => {
    const never = { returned: [], reopened: [], started: null, done: null };
    expect(marksOf(aStory({ created: 0, ...never }))).toEqual([{ kind: 'created', name: 'Created', at: [0] }]);
  });
});
