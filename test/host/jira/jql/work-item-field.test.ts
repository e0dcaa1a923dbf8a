import { splitKey, workItemField } from '../../../../host/jira/jql/work-item-field';
import { PROJECT } from '../../../support/jira-site';
import { ids, isEqual, literal, signOf } from './a-field';
import { aJqlContext } from './searched-site';

const key = workItemField('key', aJqlContext(), { idOf: (issue) => issue.id, ordered: true });
const parent = workItemField('parent', aJqlContext(), { idOf: (issue) => issue.parentId, ordered: false });

describe('workItemField', () => {
  it.each(['ALPHA-3', 'alpha-3', '1003', ' ALPHA-3 '])('finds an item by %j', (text) => {
    expect(isEqual(key, literal(text), { id: '1003' })).toBe(true);
    expect(isEqual(key, literal(text), { id: '1004' })).toBe(false);
  });

  it('finds an item by the key it had in another project', () => {
    expect(isEqual(key, literal('OLD-6'), { id: '1006' })).toBe(true);
  });

  it('finds items by their parent', () => {
    expect(isEqual(parent, literal('ALPHA-1'), { parentId: '1001' })).toBe(true);
    expect(isEqual(parent, literal('ALPHA-1'), { parentId: null })).toBe(false);
  });

  it('compares keys of one project by their numbers', () => {
    expect(signOf(key, literal('ALPHA-3'), { key: 'ALPHA-10' })).toBe(1);
    expect(signOf(key, literal('ALPHA-10'), { key: 'ALPHA-3' })).toBe(-1);
    expect(signOf(key, literal('ALPHA-3'), { key: 'ALPHA-3' })).toBe(0);
    expect(signOf(key, literal('ALPHA-3'), { key: 'BETA-10' })).toBeNull();
    expect(signOf(parent, literal('ALPHA-1'), { parentId: '1001' })).toBeNull();
  });

  it('does not tell a hidden item from one that is not there', () => {
    const message = (text: string) => `An issue with key '${text}' does not exist for field 'key'.`;
    expect(() => key.equalTo(literal('SECRET-1'))).toThrow(message('SECRET-1'));
    expect(() => key.equalTo(literal('ALPHA-99'))).toThrow(message('ALPHA-99'));
    expect(() => key.equalTo(literal('2001'))).toThrow("A value with ID '2001' does not exist for the field 'key'.");
    const visibleProjectIds = new Set([PROJECT.secret]);
    const insider = workItemField('key', aJqlContext({ visibleProjectIds }), {
      idOf: (issue) => issue.id,
      ordered: true,
    });
    expect(isEqual(insider, literal('SECRET-1'), { id: '2001' })).toBe(true);
  });

  it('refuses functions', () => {
    expect(() => key.equalTo(ids('user', 'ada'))).toThrow('is invalid for the field');
  });
});

describe('splitKey', () => {
  it('takes a key apart at its last dash', () => {
    expect(splitKey('ALPHA-12')).toEqual({ project: 'ALPHA', number: 12 });
    expect(splitKey('A_B-7')).toEqual({ project: 'A_B', number: 7 });
    expect(splitKey('nothing')).toEqual({ project: 'nothing', number: 0 });
  });
});
