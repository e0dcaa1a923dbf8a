import { movedBackwards, movedBetweenProjects } from '../../../src/core/quality/moves';
import { aContract, anItem, type WrittenHistory, type WrittenItem } from '../../support/facts';
import { concernedBy, foundBy } from '../../support/quality-setting';

describe('movedBackwards', () => {
  it('finds what went back across a category in the window, of all that moved in it', () => {
    const histories: WrittenHistory[] = [
      ['doing', '2026-02-20 todo'],
      ['doing', '2026-02-20 done', '2026-02-21 doing'],
      ['doing', '2026-02-20 done', '2026-02-21 doing', '2026-02-22 todo'],
      ['todo', '2026-02-20 doing'],
      ['doing', '2026-02-20 review'],
      ['doing', '2026-02-01 todo'],
      ['doing', '2026-03-12 todo'],
    ];
    const items = histories.map((status, i) => anItem({ id: String(i + 1), status }));
    expect(foundBy(movedBackwards, items).of).toBe(4);
    expect(concernedBy(movedBackwards, items)).toEqual([
      '2: reopened',
      '3: reopened, and from in progress to to do',
      '1: from in progress to to do',
    ]);
  });
});

describe('movedBetweenProjects', () => {
  const contract = aContract({ projectIds: ['P', 'R'], flow: { windowDays: 28 } });
  const movesOf = (written: WrittenItem) => {
    const { concerned, of } = foundBy(movedBetweenProjects, [anItem(written)], { contract });
    return [concerned.map(({ part }) => part), of];
  };

  it.each<[string, WrittenItem, (string | null)[], number]>([
    ['always here', { project: ['P'] }, [], 1],
    ['always elsewhere', { project: ['Q', '2026-02-01 S'] }, [], 0],
    ['from one project of the contract to another', { project: ['P', '2026-02-01 R'] }, ['within the contract'], 1],
    ['from elsewhere', { project: ['Q', '2026-02-01 P'] }, ['moved in'], 1],
    ['to elsewhere', { project: ['P', '2026-02-01 Q'] }, ['moved away'], 1],
    ['through the contract', { project: ['Q', '2026-02-01 P', '2026-02-02 S'] }, ['moved away'], 1],
    ['to elsewhere, but later', { project: ['P', '2026-03-12 Q'] }, [], 1],
    ['an epic', { type: ['epic'], project: ['Q', '2026-02-01 P'] }, [], 0],
    ['an epic to elsewhere', { type: ['epic'], project: ['P', '2026-02-01 Q'] }, [], 0],
  ])('%s', (...[, written, parts, of]) => {
    expect(movesOf(written)).toEqual([parts, of]);
  });
});
