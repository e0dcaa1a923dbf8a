import { outOfScopeAt, scopeOf } from '../../../src/core/timeline/scope';
import { anItem, aSite, instant, type WrittenItem } from '../../support/facts';

const scope = scopeOf(['P'], aSite());
const reason = (item: WrittenItem, at = '2026-02-01') => outOfScopeAt(anItem(item), instant(at), scope);

describe('outOfScopeAt', () => {
  it.each<[string, WrittenItem, string | null]>([
    ['a story of the contract counts', {}, null],
    ['a sub-task does not', { type: ['subtask'] }, 'sub-task'],
    ['an epic does not', { type: ['epic'] }, 'epic or above'],
    ['an item of another project does not', { project: ['Q'] }, 'in another project'],
    ['a type nobody knows does not', { type: ['gone'] }, 'of an unknown type'],
    ['the project is asked first', { project: ['Q'], type: ['epic'] }, 'in another project'],
  ])('%s', (_, item, expected) => {
    expect(reason(item)).toBe(expected);
  });

  it('goes by the project of the time', () => {
    const moved = { project: ['Q', '2026-02-10 P'] };
    expect(reason(moved, '2026-02-09')).toBe('in another project');
    expect(reason(moved, '2026-02-10')).toBeNull();
  });

  it('goes by the type of the time', () => {
    const promoted = { type: ['story', '2026-02-10 epic'] };
    expect(reason(promoted, '2026-02-09')).toBeNull();
    expect(reason(promoted, '2026-02-10')).toBe('epic or above');
  });

  it('does not guess the level of a type that was deleted since', () => {
    expect(reason({ type: ['gone', '2026-02-10 story'] })).toBe('of an unknown type');
  });
});
