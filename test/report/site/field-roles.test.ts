import { readExportedIssue } from '../../../report/input/exported-issue';
import { fieldRoles } from '../../../report/site/field-roles';
import { aHistory, aJiraIssue, anEdit } from '../../support/jira-wire';

const none = { sprint: null, estimate: null, flagged: null };
const rolesOf = (issues: readonly object[], told = {}) => fieldRoles(issues.map(readExportedIssue), told);
const holding = (fields: Record<string, unknown>) => aJiraIssue({ fields });
const changed = (field: string, more: Record<string, unknown>) =>
  aJiraIssue({ histories: [aHistory('1', 1000, anEdit(field, { fieldtype: 'custom', ...more }))] });

describe('fieldRoles', () => {
  it('are none where nothing tells', () => {
    expect(rolesOf([])).toEqual(none);
    expect(rolesOf([holding({ customfield_1: 5, customfield_2: 'text', customfield_3: [{ value: 'Red' }] })])).toEqual(
      none,
    );
  });

  it.each([
    ['Sprint', 'sprint'],
    ['Story Points', 'estimate'],
    ['Story point estimate', 'estimate'],
    ['Flagged', 'flagged'],
  ])('knows the field called %s by the names of the export', (name, role) => {
    expect(rolesOf([{ ...aJiraIssue(), names: { customfield_7: name, summary: name } }])).toEqual({
      ...none,
      [role]: 'customfield_7',
    });
  });

  it('knows a field by the id that its changes carry', () => {
    expect(rolesOf([changed('Sprint', { fieldId: 'customfield_7', to: '8' })])).toEqual({
      ...none,
      sprint: 'customfield_7',
    });
  });

  it.each([
    [[{ id: 8, name: 'Sprint 3', state: 'closed' }]],
    [['com.atlassian.greenhopper.service.sprint.Sprint@1f[id=8,rapidViewId=13,state=CLOSED,name=Sprint 3]']],
  ])('knows sprints by their look: %j', (value) => {
    expect(rolesOf([holding({ customfield_9: value, sprints: value })])).toEqual({ ...none, sprint: 'customfield_9' });
  });

  it.each([[[{ id: 8, name: 'Team' }]], [['plain']], [[]], [{ id: 1, name: 'a', state: 'b' }]])(
    'does not take %j for sprints',
    (value) => {
      expect(rolesOf([holding({ customfield_9: value })])).toEqual(none);
    },
  );

  it('knows a flag by its look', () => {
    expect(rolesOf([holding({ customfield_9: [{ id: '1', value: 'Impediment' }] })])).toEqual({
      ...none,
      flagged: 'customfield_9',
    });
  });

  it('knows the estimate by the field that holds what its last change says', () => {
    const estimated = (value: number, ...texts: string[]) =>
      aJiraIssue({
        fields: { customfield_4: 5, customfield_6: value },
        // Newest first, as Jira sends them.
        histories: texts.map((text, i) =>
          aHistory(String(i), 9000 - i, anEdit('Story Points', { fieldtype: 'custom', toString: text })),
        ),
      });
    expect(rolesOf([estimated(8, '8', '5'), estimated(3, '3')])).toEqual({ ...none, estimate: 'customfield_6' });
  });

  it('goes by the most votes, and among equals by the smaller name', () => {
    const flag = [{ value: 'Impediment' }];
    const often = [
      holding({ customfield_2: flag }),
      holding({ customfield_2: flag }),
      holding({ customfield_1: flag }),
    ];
    expect(rolesOf(often).flagged).toBe('customfield_2');
    expect(rolesOf([holding({ customfield_2: flag, customfield_1: flag })]).flagged).toBe('customfield_1');
  });

  it('believes the settings before anything else', () => {
    const issue = { ...aJiraIssue(), names: { customfield_7: 'Sprint', customfield_8: 'Flagged' } };
    expect(rolesOf([issue], { sprint: 'customfield_1' })).toEqual({
      sprint: 'customfield_1',
      estimate: null,
      flagged: 'customfield_8',
    });
  });
});
