import { definitionName } from '../../../static/src/definitions/definition-name';

describe('definitionName', () => {
  it.each([
    ['cycle-time', 'Cycle time'],
    ['wip-age', 'Age of work in progress'],
    ['ai-spend', 'Signals'],
    ['timeline', 'Timeline of an item'],
  ])('calls %s %s', (id, name) => {
    expect(definitionName(id)).toBe(name);
  });

  it('leaves the id where no page explains it', () => {
    expect(definitionName('gone')).toBe('gone');
  });
});
