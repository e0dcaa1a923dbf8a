import { setbacks } from '../../../src/core/flow/setbacks';
import { anItem, type WrittenHistory } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const setbacksOf = (...histories: readonly WrittenHistory[]) => {
  const items = histories.map((status, i) => anItem({ id: String(i), status }));
  const { portfolio, window } = settingOf(items);
  return setbacks(portfolio, window);
};

describe('setbacks', () => {
  it('counts items that left done, and items that went back to to do, each once', () => {
    const backAndForth = ['doing', '2026-02-20 done', '2026-02-21 doing', '2026-02-22 done', '2026-02-23 doing'];
    const returned = ['doing', '2026-02-20 todo', '2026-02-21 doing', '2026-02-22 todo'];
    expect(setbacksOf(backAndForth, returned, ['todo', '2026-02-20 doing'])).toEqual({ reopened: 1, returned: 1 });
  });

  it('takes a reopening straight to to do for a reopening only', () => {
    expect(setbacksOf(['doing', '2026-02-20 done', '2026-02-21 todo'])).toEqual({ reopened: 1, returned: 0 });
  });

  it('looks at the window only', () => {
    const before = ['doing', '2026-02-10 done', '2026-02-11T23:59Z doing'];
    const after = ['doing', '2026-03-10 done', '2026-03-11T12:01Z doing'];
    const longAgo = ['doing', '2026-02-01 done', '2026-02-05 doing', '2026-02-06 todo', '2026-02-20 done'];
    expect(setbacksOf(before, after, longAgo)).toEqual({ reopened: 0, returned: 0 });
  });

  it('takes the first instant of the window and as-of itself for parts of it', () => {
    const first = ['doing', '2026-02-10 done', '2026-02-12 doing'];
    const last = ['doing', '2026-03-11T12:00Z todo'];
    expect(setbacksOf(first, last)).toEqual({ reopened: 1, returned: 1 });
  });

  it('leaves out what did not count then', () => {
    const epic = anItem({ type: ['epic'], status: ['doing', '2026-02-20 todo'] });
    const { portfolio, window } = settingOf([epic]);
    expect(setbacks(portfolio, window)).toEqual({ reopened: 0, returned: 0 });
  });
});
