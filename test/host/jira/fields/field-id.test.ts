import { fieldIdOf } from '../../../../host/jira/fields/field-id';
import { FIELD_IDS } from '../../../../host/jira/model';

const item = { fieldtype: 'jira', from: null, fromString: null, to: null, toString: null };

describe('the field id of a change', () => {
  it('is the one that the history gives', () => {
    expect(fieldIdOf({ ...item, field: 'Estimate', fieldId: 'customfield_1' })).toBe('customfield_1');
  });

  it.each([
    ['status', 'status'],
    ['Fix Version', 'fixVersions'],
    ['Sprint', FIELD_IDS.sprint],
    ['Story Points', FIELD_IDS.points],
    ['Flagged', FIELD_IDS.flagged],
    ['Parent', 'parent'],
  ])('of %s is known where an export leaves it out', (field, id) => {
    expect(fieldIdOf({ ...item, field })).toBe(id);
  });

  it.each(['Key', 'Link', 'IssueParentAssociation', 'toString', 'constructor'])('of %s does not exist', (field) => {
    expect(fieldIdOf({ ...item, field })).toBeUndefined();
  });
});
