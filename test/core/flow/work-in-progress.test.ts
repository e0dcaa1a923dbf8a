import { leftOutOfWip } from '../../../src/core/flow/work-in-progress';
import { wip } from '../../../src/core/flow/wip';
import { wipAge } from '../../../src/core/flow/wip-age';
import { aContract, anItem, aTag, aTagLog, instant } from '../../support/facts';
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

describe('wip', () => {
  it('is their count', () => {
    expect(wip(settingOf(items).inProgress, 8)).toMatchObject({
      kind: 'value',
      value: 4,
      definitionId: 'wip',
      unit: 'items',
      n: 4,
      coverage: 0.8,
      itemIds: ['1', '2', '3', '4'],
    });
  });

  it('is zero when nothing is in progress, and absent when nothing could be', () => {
    expect(wip(settingOf([anItem()]).inProgress, 1)).toMatchObject({ kind: 'value', value: 0, coverage: null });
    expect(wip(settingOf([]).inProgress, 0)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'no work item of the contract is known' },
    });
  });
});

describe('wipAge', () => {
  it('is the distribution of ages, the day of the start and today both counted', () => {
    // Ages 1, 10, 30 and 30.
    expect(wipAge(settingOf(items).inProgress)).toMatchObject({
      value: { p50: 10, p85: 30, p95: 30 },
      definitionId: 'wip-age',
      unit: 'days',
      n: 4,
      coverage: 0.8,
    });
  });

  it('counts days in the zone of the contract', () => {
    const item = started('1', '2026-03-10T23:30Z');
    const berlin = aContract({ timeZone: 'Europe/Berlin' });
    expect(wipAge(settingOf([item]).inProgress)).toMatchObject({ value: { p50: 2 } });
    expect(wipAge(settingOf([item], { contract: berlin }).inProgress)).toMatchObject({ value: { p50: 1 } });
  });

  it('is absent when nothing is in progress', () => {
    expect(wipAge(settingOf([anItem()]).inProgress)).toMatchObject({
      kind: 'absent',
      absence: { kind: 'no-data', missing: 'nothing is in progress' },
    });
  });
});
