import { ownUnit } from '../../../../static/src/trace/list/own-unit';

describe('ownUnit', () => {
  it.each([
    ['cycle-time-variance', 'ratio', 'days'],
    ['wip-age', 'share', 'days'],
    ['cycle-time', 'days', 'days'],
    ['planned-split', 'points', 'points'],
    ['escaped-defect-rate', 'share', 'share'],
  ] as const)('of %s in %s is %s', (definitionId, unit, own) => {
    expect(ownUnit(definitionId, unit)).toBe(own);
  });
});
