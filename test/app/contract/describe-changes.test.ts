import { changedFields, describeChanges } from '../../../src/app/contract/describe-changes';
import { aGoodForm } from '../../support/a-form';

describe('changedFields', () => {
  it('names what differs', () => {
    expect(changedFields(aGoodForm(), aGoodForm({ name: 'Pay', floor: 25, typeStreams: { bug: 'security' } }))).toEqual(
      ['name', 'floor', 'typeStreams'],
    );
  });

  it('does not take another order for a change', () => {
    const before = aGoodForm({ members: ['ann', 'bob'], statusCategories: { a: 'done', b: 'todo' } });
    const after = aGoodForm({ members: ['bob', 'ann'], statusCategories: { b: 'todo', a: 'done' } });
    expect(changedFields(before, after)).toEqual([]);
  });

  it('sees a member that was added and a leader that was taken away', () => {
    expect(changedFields(aGoodForm(), aGoodForm({ members: ['dan'], sponsor: 'cleo', cpo: null }))).toEqual([
      'cpo',
      'sponsor',
      'members',
    ]);
  });
});

describe('a change of the rules', () => {
  it('is seen and named', () => {
    const after = aGoodForm({
      workingDays: [1, 2],
      vulnerabilityLimits: { high: 10 },
      hotfixWords: ['hotfix', 'patch'],
    });
    const fields = changedFields(aGoodForm(), after);
    expect(fields).toEqual(['workingDays', 'vulnerabilityLimits', 'hotfixWords']);
    expect(describeChanges(fields)).toBe('Changed the working days, the limits of vulnerabilities, the hotfix words');
  });

  it('is named whatever it is of', () => {
    const fields = Object.keys(aGoodForm()) as (keyof ReturnType<typeof aGoodForm>)[];
    expect(describeChanges(fields)).not.toMatch(/undefined|[a-z][A-Z]/);
  });
});

describe('describeChanges', () => {
  it('says in one line what was changed', () => {
    expect(describeChanges(['name', 'typeStreams'])).toBe('Changed the name, the streams of work types');
  });

  it('says that nothing was', () => {
    expect(describeChanges([])).toBe('Changed nothing');
  });
});
