import { labelsField } from '../../../../host/jira/fields/labels';
import { aCall } from '../../../support/jira-call';
import { setField } from '../../../support/jira-fields';
import { anIssue } from '../../../support/jira-site';

describe('labels', () => {
  it('are changed as one text, in alphabetical order and without repetitions', () => {
    const issue = anIssue({ labels: ['debt'] });
    expect(setField(labelsField, issue, { to: ['debt', 'api', 'debt'] })).toEqual([
      {
        ...{ field: 'labels', fieldtype: 'jira', fieldId: 'labels' },
        ...{ from: null, fromString: 'debt', to: null, toString: 'api debt' },
      },
    ]);
    expect(labelsField.render(issue, aCall())).toEqual(['api', 'debt']);
  });

  it('are taken away by an empty list or by null', () => {
    expect(setField(labelsField, anIssue({ labels: ['a'] }), { to: [] })).toMatchObject([{ toString: '' }]);
    expect(setField(labelsField, anIssue({ labels: ['a'] }), { to: null })).toMatchObject([{ fromString: 'a' }]);
  });

  it('are left alone when they are the same', () => {
    expect(setField(labelsField, anIssue({ labels: ['a', 'b'] }), { to: ['b', 'a'] })).toBeNull();
  });

  it('cannot have spaces', () => {
    expect(() => setField(labelsField, anIssue(), { to: ['tech debt'] })).toThrow(
      "The label 'tech debt' contains spaces which is invalid.",
    );
  });

  it.each([['debt'], [[1]], [['']], [['x'.repeat(256)]]])('are refused when they are %j', (to) => {
    expect(() => setField(labelsField, anIssue(), { to })).toThrow('labels of 1 to 255 characters');
  });
});
