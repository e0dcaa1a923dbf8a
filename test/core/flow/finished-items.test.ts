import { leftOut } from '../../../src/core/flow/finished-items';
import { anItem, aTag, aTagLog, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const doneOn = (id: string, at: string, rest: Parameters<typeof anItem>[0] = {}) =>
  anItem({ id, status: ['todo', '2026-02-01 doing', `${at} done`], ...rest });

const idsOf = (...items: Parameters<typeof settingOf>[0]) => settingOf(items).finished.items.map(({ id }) => id);

describe('finishedItems', () => {
  it('counts what was done from the first instant of the window to as-of itself', () => {
    const ids = idsOf(
      doneOn('1', '2026-02-11T23:59:59.999Z'),
      doneOn('2', '2026-02-12T00:00Z'),
      doneOn('3', '2026-03-11T12:00Z'),
      doneOn('4', '2026-03-11T12:00:00.001Z'),
    );
    expect(ids).toEqual(['2', '3']);
  });

  it('does not count what was reopened, until it is done again', () => {
    const reopened = ['todo', '2026-02-01 doing', '2026-02-20 done', '2026-03-01 doing'];
    const again = [...reopened, '2026-03-05 done'];
    expect(idsOf(anItem({ id: '1', status: reopened }), anItem({ id: '2', status: again }))).toEqual(['2']);
  });

  it('does not take what was done before the window for done in it because it is done once more after as-of', () => {
    const status = ['doing', '2026-02-01 done', '2026-04-01 doing', '2026-04-02 done'];
    expect(idsOf(anItem({ status }))).toEqual([]);
  });

  it('takes type and category from the instant it was done', () => {
    const item = doneOn('1', '2026-03-02', { type: ['bug', '2026-03-01 story', '2026-03-03 bug'] });
    const log = aTagLog('1', aTag('roadmap'), aTag('technical-health', '2026-03-03'));
    expect(settingOf([item], { logs: [log] }).finished.items).toEqual([
      {
        id: '1',
        typeId: 'story',
        category: 'roadmap',
        created: instant('2026-01-05'),
        started: instant('2026-02-01'),
        done: instant('2026-03-02'),
        activeMs: instant('2026-03-02') - instant('2026-02-01'),
      },
    ]);
  });

  it('says why the others do not count', () => {
    const { finished } = settingOf([
      doneOn('1', '2026-03-02', { type: ['subtask'] }),
      doneOn('2', '2026-03-02', { type: ['epic'] }),
      doneOn('3', '2026-03-02', { project: ['Q'] }),
      doneOn('4', '2026-03-02', { resolution: ['-', '2026-03-02 wontdo'] }),
      doneOn('5', '2026-03-02', { resolution: ['-', '2026-03-02 fixed'] }),
      doneOn('6', '2026-01-20', { type: ['epic'] }),
    ]);
    expect(finished.items.map(({ id }) => id)).toEqual(['5']);
    expect(finished.abandoned).toEqual(['4']);
    expect(leftOut(finished)).toEqual(['sub-task', 'epic or above', 'in another project', 'abandoned']);
  });

  it('goes by the resolution as known at as-of', () => {
    const item = doneOn('1', '2026-03-02', { resolution: ['-', '2026-03-02 fixed', '2026-03-20 wontdo'] });
    expect(settingOf([item]).finished.abandoned).toEqual([]);
    expect(settingOf([item], { asOf: '2026-03-21' }).finished.abandoned).toEqual(['1']);
  });

  it('does not take an open item with such a resolution for abandoned', () => {
    const open = anItem({ status: ['todo', '2026-03-01 doing'], resolution: ['wontdo'] });
    expect(settingOf([open]).finished).toEqual({ items: [], outOfScope: [], abandoned: [] });
  });
});
