import {
  BLANK,
  NOTHING,
  customField,
  historyItem,
  named,
  systemField,
  textOnly,
} from '../../../../host/jira/fields/history-item';

describe('an item of a history', () => {
  it('has both values, each with its id and its text', () => {
    expect(
      historyItem(systemField('status'), named({ id: '1', name: 'Open' }), named({ id: '2', name: 'Done' })),
    ).toEqual({
      ...{ field: 'status', fieldtype: 'jira', fieldId: 'status' },
      ...{ from: '1', fromString: 'Open', to: '2', toString: 'Done' },
    });
  });

  it('tells Jira’s own fields from custom ones, and may call them otherwise than by id', () => {
    expect(systemField('fixVersions', 'Fix Version')).toEqual({
      ...{ field: 'Fix Version', fieldtype: 'jira', fieldId: 'fixVersions' },
    });
    expect(customField('customfield_1', 'Team')).toEqual({
      ...{ field: 'Team', fieldtype: 'custom', fieldId: 'customfield_1' },
    });
  });

  it('writes nothing as null, or as an empty text where Jira does', () => {
    expect([named(null), named(undefined), NOTHING]).toEqual(Array(3).fill({ id: null, text: null }));
    expect(BLANK).toEqual({ id: '', text: '' });
    expect(textOnly('5')).toEqual({ id: null, text: '5' });
  });
});
