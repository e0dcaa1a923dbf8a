/** What a project permission takes: to see, to change, to administer, or to remove. */
export type PermissionLevel = 'browse' | 'edit' | 'administer' | 'delete';

interface PermissionBase {
  readonly id: string;
  readonly name: string;
}

export type Permission =
  | (PermissionBase & { readonly type: 'PROJECT'; readonly level: PermissionLevel })
  | (PermissionBase & { readonly type: 'GLOBAL'; readonly level: 'member' | 'administrator' });

/** Jira's permission keys that the simulator can decide; any other is refused as unrecognised. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  ADMINISTER: global('0', 'Administer Jira', 'administrator'),
  BULK_CHANGE: global('33', 'Make bulk changes', 'member'),
  USER_PICKER: global('27', 'Browse users and groups', 'member'),
  BROWSE_PROJECTS: project('10', 'Browse Projects', 'browse'),
  VIEW_READONLY_WORKFLOW: project('45', 'View Read-Only Workflow', 'browse'),
  CREATE_ISSUES: project('11', 'Create Issues', 'edit'),
  EDIT_ISSUES: project('12', 'Edit Issues', 'edit'),
  ASSIGN_ISSUES: project('13', 'Assign Issues', 'edit'),
  ASSIGNABLE_USER: project('17', 'Assignable User', 'edit'),
  RESOLVE_ISSUES: project('14', 'Resolve Issues', 'edit'),
  CLOSE_ISSUES: project('18', 'Close Issues', 'edit'),
  TRANSITION_ISSUES: project('46', 'Transition Issues', 'edit'),
  SCHEDULE_ISSUES: project('28', 'Schedule Issues', 'edit'),
  MOVE_ISSUES: project('25', 'Move Issues', 'edit'),
  LINK_ISSUES: project('21', 'Link Issues', 'edit'),
  ADD_COMMENTS: project('15', 'Add Comments', 'edit'),
  MANAGE_SPRINTS_PERMISSION: project('47', 'Manage sprints', 'edit'),
  DELETE_ISSUES: project('16', 'Delete Issues', 'delete'),
  ADMINISTER_PROJECTS: project('23', 'Administer Projects', 'administer'),
};

export function findPermission(key: string): Permission | undefined {
  return Object.hasOwn(PERMISSIONS, key) ? PERMISSIONS[key] : undefined;
}

function global(id: string, name: string, level: 'member' | 'administrator'): Permission {
  return { id, name, type: 'GLOBAL', level };
}

function project(id: string, name: string, level: PermissionLevel): Permission {
  return { id, name, type: 'PROJECT', level };
}
