import { parentField, subtasksField } from '../../../../host/jira/fields/parent';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { PROJECT, TYPE, anIssue } from '../../../support/jira-site';

/** Two epics, a story of the first, a sub-task of the story, and an epic that ada does not see. */
function aFamily() {
  const epic = anIssue({ id: '10', key: 'ALPHA-10', typeId: TYPE.epic });
  const other = anIssue({ id: '11', key: 'ALPHA-11', typeId: TYPE.epic });
  const story = anIssue({ id: '12', key: 'ALPHA-12', parentId: '10' });
  const subtask = anIssue({ id: '13', key: 'ALPHA-13', typeId: TYPE.subtask, parentId: '12' });
  const secret = anIssue({ id: '14', key: 'SECRET-1', typeId: TYPE.epic, projectId: PROJECT.secret });
  const call = aCall({ issues: [epic, other, story, subtask, secret] });
  return { epic, other, story, subtask, secret, call };
}

describe('the parent', () => {
  it.each([[{ key: 'ALPHA-11' }], [{ id: '11' }]])('of a story is changed by %j', (to) => {
    const { story, call } = aFamily();
    expect(setField(parentField, story, { to, call })).toEqual([
      {
        ...{ field: 'IssueParentAssociation', fieldtype: 'jira' },
        ...{ from: '10', fromString: 'ALPHA-10', to: '11', toString: 'ALPHA-11' },
      },
    ]);
    expect(call.core.store.childrenOf('10')).toEqual([]);
    expect(call.core.store.childrenOf('11')).toEqual([story]);
  });

  it.each([[null], [{ none: true }]])('of a story is taken away by %j', (to) => {
    const { story, call } = aFamily();
    expect(setField(parentField, story, { to, call })).toMatchObject([{ from: '10', to: null, toString: null }]);
    expect(story.parentId).toBeNull();
  });

  it('is left alone when it is the same', () => {
    const { story, call } = aFamily();
    expect(setField(parentField, story, { to: { key: 'ALPHA-10' }, call })).toBeNull();
  });

  it('of a sub-task has another name in the history', () => {
    const { epic, subtask, call } = aFamily();
    const sibling = anIssue({ id: '15', key: 'ALPHA-15', parentId: epic.id });
    call.core.store.add(sibling);
    expect(setField(parentField, subtask, { to: { id: '15' }, call })).toMatchObject([
      { field: 'Parent', fieldId: 'parent', from: '12', to: '15' },
    ]);
  });

  it('of a sub-task cannot be taken away', () => {
    const { subtask, call } = aFamily();
    expect(() => setField(parentField, subtask, { to: null, call })).toThrow('A sub-task must have a parent.');
  });

  it('must be one level above', () => {
    const { story, subtask, epic, call } = aFamily();
    expect(() => setField(parentField, story, { to: { id: subtask.id }, call })).toThrow('hierarchy');
    expect(() => setField(parentField, subtask, { to: { id: epic.id }, call })).toThrow('hierarchy');
    expect(() => setField(parentField, story, { to: { id: story.id }, call })).toThrow('hierarchy');
  });

  it('must be there and visible', () => {
    const { story, call } = aFamily();
    for (const key of ['ALPHA-99', 'SECRET-1', ''])
      expect(() => setField(parentField, story, { to: { key }, call })).toThrow('Could not find issue by id or key.');
  });

  it('is shown with what a card needs', () => {
    const { story, call } = aFamily();
    expect(parentField.render(story, call)).toMatchObject({
      ...{ id: '10', key: 'ALPHA-10', fields: { issuetype: { name: 'Epic' }, status: { name: 'To Do' } } },
    });
  });

  it('is not shown to who may not see it, nor when it is not on the site', () => {
    const { call } = aFamily();
    expect(parentField.render(anIssue({ id: '20', parentId: '14' }), call)).toBeNull();
    expect(parentField.render(anIssue({ id: '20', parentId: '404' }), call)).toBeNull();
    expect(parentField.render(anIssue({ id: '20' }), call)).toBeNull();
  });
});

describe('sub-tasks', () => {
  it('are shown at their parent; the stories of an epic are not sub-tasks', () => {
    const { story, epic, call } = aFamily();
    expect(subtasksField.render(story, call)).toMatchObject([{ key: 'ALPHA-13' }]);
    expect(subtasksField.render(epic, call)).toEqual([]);
  });
});
