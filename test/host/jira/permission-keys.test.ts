import { findPermission } from '../../../host/jira/permission-keys';

describe('Jira’s permission keys', () => {
  it.each([
    ['BROWSE_PROJECTS', { type: 'PROJECT', level: 'browse' }],
    ['EDIT_ISSUES', { type: 'PROJECT', level: 'edit', name: 'Edit Issues' }],
    ['DELETE_ISSUES', { type: 'PROJECT', level: 'delete' }],
    ['ADMINISTER_PROJECTS', { type: 'PROJECT', level: 'administer' }],
    ['ADMINISTER', { type: 'GLOBAL', level: 'administrator' }],
    ['USER_PICKER', { type: 'GLOBAL', level: 'member' }],
  ])('%s', (key, expected) => {
    expect(findPermission(key)).toMatchObject(expected);
  });

  it.each(['browse_projects', 'FLY', 'toString', 'constructor', ''])('do not include %j', (key) => {
    expect(findPermission(key)).toBeUndefined();
  });
});
