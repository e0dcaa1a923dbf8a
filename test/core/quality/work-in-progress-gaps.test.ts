import { estimateMissing, untagged, withoutAssignee } from '../../../src/core/quality/work-in-progress-gaps';
import { aBoard, aContract, anItem, aSite, aSprint, aTag, aTagLog, type WrittenItem } from '../../support/facts';
import { aged, taking } from '../../support/flow-setting';
import { concernedBy, foundBy } from '../../support/quality-setting';

describe('withoutAssignee', () => {
  it('finds what is in progress while nobody is named', () => {
    const items = [
      aged(3, '1'),
      aged(3, '2', { assignee: ['ann'] }),
      aged(3, '3', { assignee: ['ann', '2026-03-11 -'] }),
      aged(3, '4', { assignee: ['-', '2026-03-12 ann'] }),
      taking(2, '5'),
      anItem({ id: '6' }),
    ];
    expect(foundBy(withoutAssignee, items)).toMatchObject({ of: 4 });
    expect(concernedBy(withoutAssignee, items)).toEqual(['1', '3', '4']);
  });
});

describe('untagged', () => {
  it('finds what is in progress and neither roadmap nor technical health', () => {
    const logs = [
      aTagLog('2', aTag('roadmap')),
      aTagLog('3', aTag('untagged')),
      aTagLog('4', aTag('technical-health')),
    ];
    const items = ['1', '2', '3', '4'].map((id) => aged(3, id));
    expect(foundBy(untagged, [...items, taking(2, '5')], { logs })).toEqual({
      concerned: [
        { itemId: '1', value: null, part: null },
        { itemId: '3', value: null, part: null },
      ],
      of: 4,
    });
  });
});

describe('estimateMissing', () => {
  const inPoints = aContract({ capacity: { unit: 'points' }, flow: { windowDays: 28 } });
  const site = aSite({
    boards: [aBoard()],
    sprints: [
      aSprint({ id: 'runs', start: '2026-03-02', end: '2026-03-16' }),
      aSprint({ id: 'over', start: '2026-02-02', end: '2026-02-16', complete: '2026-02-16' }),
    ],
  });
  const concerned = (written: WrittenItem) => foundBy(estimateMissing, [anItem(written)], { contract: inPoints, site });

  it.each<[string, WrittenItem, number, number]>([
    ['in progress without an estimate', { status: ['doing'] }, 1, 1],
    ['in progress with one', { status: ['doing'], estimate: ['3'] }, 0, 1],
    ['in progress with one of 0', { status: ['doing'], estimate: ['0'] }, 0, 1],
    ['in progress with a negative one', { status: ['doing'], estimate: ['-3'] }, 1, 1],
    ['still to do in the running sprint', { sprints: ['runs'] }, 1, 1],
    ['in progress in the running sprint', { status: ['doing'], sprints: ['runs'] }, 1, 1],
    ['done in the running sprint', { status: ['done'], sprints: ['runs'] }, 0, 0],
    ['removed from the running sprint', { sprints: ['runs', '2026-03-05 -'] }, 0, 0],
    ['not yet in the running sprint', { sprints: ['-', '2026-03-12 runs'] }, 0, 0],
    ['in a sprint that is over', { sprints: ['over'] }, 0, 0],
    ['an epic in the running sprint', { type: ['epic'], sprints: ['runs'] }, 0, 0],
    ['created after as-of', { created: '2026-03-12', sprints: ['runs'] }, 0, 0],
    ['estimated after as-of', { status: ['doing'], estimate: ['-', '2026-03-12 3'] }, 1, 1],
  ])('%s', (...[, written, count, of]) => {
    const found = concerned(written);
    expect([found.concerned.length, found.of]).toEqual([count, of]);
  });

  it('takes the estimates of the sub-tasks for the one of their parent', () => {
    const items = [aged(3, '1'), anItem({ id: '2', type: ['subtask'], parent: ['1'], estimate: ['2'] }), aged(3, '3')];
    expect(concernedBy(estimateMissing, items, { contract: inPoints })).toEqual(['3']);
  });

  it('concerns nothing where the contract does not count in points', () => {
    expect(foundBy(estimateMissing, [aged(3, '1')])).toEqual({ concerned: [], of: 0 });
  });
});
