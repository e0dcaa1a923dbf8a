import { leftOutOfWip } from '../../../src/core/flow/work-in-progress';
import { anItem, aTag, aTagLog, instant } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const started = (id: string, at: string, rest: Parameters<typeof anItem>[0] = {}) =>
  anItem({ id, status: ['todo', `${at} doing`], ...rest });

/** As of noon on 11 March. */
const items = [
  started('1', '2026-03-11T09:00Z'),
  started('2', '2026-03-02'),
  anItem({ id: '3', status: ['todo', '2026-02-10 doing', '2026-02-12 todo'] }),
  anItem({ id: '4', status: ['todo', '2026-02-10 doing', '2026-03-01 done', '2026-03-05 todo'] }),
  anItem({ id: '5', status: ['todo', '2026-02-10 doing', '2026-03-01 done'] }),
  anItem({ id: '6' }),
  started('7', '2026-03-11T12:00:01Z'),
  started('8', '2026-03-01', { type: ['epic'] }),
  started('9', '2026-03-01', { project: ['P', '2026-03-05 Q'] }),
  anItem({ id: '10', status: ['todo', '2026-03-05 ???'] }),
];

describe('workInProgress', () => {
  const log = aTagLog('2', aTag('roadmap'), aTag('technical-health', '2026-03-10'));
  const { inProgress } = settingOf(items, { logs: [log] });

  it('is what was started and is not done, back in to do or reopened included', () => {
    expect(inProgress.items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  });

  it('knows type, status, category and age as of the instant', () => {
    expect(inProgress.items[1]).toEqual({
      id: '2',
      typeId: 'story',
      statusId: 'doing',
      category: 'technical-health',
      started: instant('2026-03-02'),
      ageDays: 10,
    });
  });

  it('says what is left out, and counts statuses of unknown category, which might be in progress', () => {
    expect(leftOutOfWip(inProgress)).toEqual([
      'epic or above',
      'in another project',
      'in a status of unknown category',
    ]);
  });

  it('knows what happened at the instant itself, and nothing of a millisecond later', () => {
    const asOf = '2026-03-11T23:59:59.999Z';
    const born = anItem({ id: '1', created: asOf, status: ['doing'] });
    const unborn = anItem({ id: '2', created: '2026-03-12', status: ['doing'] });
    const moving = anItem({
      id: '3',
      status: ['todo', `${asOf} doing`, '2026-03-12 review'],
      type: ['story', '2026-03-12 epic'],
    });
    const finishing = anItem({ id: '4', status: ['doing', '2026-03-12 done'] });
    const log = aTagLog('3', aTag('roadmap'), aTag('technical-health', '2026-03-12'));
    const items = settingOf([born, unborn, moving, finishing], { asOf, logs: [log] }).inProgress.items;
    expect(items.map(({ id, statusId, ageDays }) => [id, statusId, ageDays])).toEqual([
      ['1', 'doing', 1],
      ['3', 'doing', 1],
      ['4', 'doing', 66],
    ]);
    expect(items[1]).toMatchObject({ typeId: 'story', category: 'roadmap' });
  });

  it('does not know of an item before it was created', () => {
    const later = anItem({ id: '1', created: '2026-03-12', status: ['???'] });
    expect(leftOutOfWip(settingOf([later]).inProgress)).toEqual([]);
  });

  it('does not doubt an item that is done, or was started, though it once had an unknown status', () => {
    const { inProgress: known } = settingOf([
      anItem({ id: '1', status: ['???', '2026-03-01 done'] }),
      anItem({ id: '2', status: ['???', '2026-03-01 doing', '2026-03-02 ???'] }),
      anItem({ id: '3', status: ['???', '2026-03-01 todo'] }),
    ]);
    expect(known).toMatchObject({ items: [{ id: '2' }], unknownStatus: 0 });
  });
});
