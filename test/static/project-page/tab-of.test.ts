import { tabOf, TABS } from '../../../static/src/project-page/tab-of';

describe('tabOf', () => {
  it.each([
    ['/flow', 'flow'],
    ['flow', 'flow'],
    ['/split/', 'split'],
    ['/split/board-1', 'split'],
    ['/scorecard', 'scorecard'],
    ['/', 'scorecard'],
    ['', 'scorecard'],
    ['/nothing', 'scorecard'],
    ['/Flow', 'scorecard'],
  ])('takes the path %j for the view %s', (path, tab) => {
    expect(tabOf(path)).toBe(tab);
  });

  it('has a path for every view', () => {
    TABS.forEach(({ id }) => expect(tabOf(`/${id}`)).toBe(id));
  });
});
