import { sprintsIn } from '../../../report/site/sprints';
import { instant } from '../../support/facts';

const closed = {
  id: '8',
  boardId: '13',
  name: 'Sprint 3, part two = last',
  state: 'closed',
  start: instant('2014-01-06T15:17:30.953Z'),
  end: instant('2014-01-17T15:17Z'),
  complete: instant('2014-01-17T21:22:55.111Z'),
};
const dates = {
  startDate: '2014-01-06T15:17:30.953Z',
  endDate: '2014-01-17T15:17:00.000Z',
  completeDate: '2014-01-17T21:22:55.111Z',
};

describe('sprintsIn', () => {
  it.each(['boardId', 'originBoardId', 'rapidViewId'])('reads objects whose board is called %s', (board) => {
    const raw = { id: 8, [board]: 13, name: closed.name, state: 'CLOSED', ...dates };
    expect(sprintsIn([raw])).toEqual([closed]);
  });

  it('reads the texts of old exports', () => {
    const parts = Object.entries({ id: 8, rapidViewId: 13, state: 'CLOSED', name: closed.name, ...dates, sequence: 8 });
    const text = `com.atlassian.greenhopper.service.sprint.Sprint@1f[${parts.map((part) => part.join('=')).join(',')}]`;
    expect(sprintsIn([text])).toEqual([closed]);
  });

  it('has no dates where there are none', () => {
    expect(sprintsIn(['x@1[id=9,state=FUTURE,name=Next,startDate=<null>,endDate=<null>]', { id: 10 }])).toEqual([
      { id: '9', boardId: null, name: 'Next', state: 'future', start: null, end: null, complete: null },
      { id: '10', boardId: null, name: '10', state: 'future', start: null, end: null, complete: null },
    ]);
  });

  it.each([null, undefined, 'Sprint 3', [null, 7, 'plain', { name: 'without id' }]])('finds none in %p', (value) => {
    expect(sprintsIn(value)).toEqual([]);
  });
});
