import { FIELD_IDS, type JiraField } from '../jira/model';

const CUSTOM = 'com.atlassian.jira.plugin.system.customfieldtypes';
const AGILE = 'com.pyxis.greenhopper.jira';

const system = (id: string, name: string, schemaType: string): JiraField => ({
  id,
  name,
  schemaType,
  schemaCustom: null,
});

/** The name by which work items of both kinds of site find their estimate. */
export const POINTS_FIELD_NAME = 'Story Points';

/** The fields of a site, with Jira's own type keys for sprint, estimate, flag and rank. */
export const SITE_FIELDS: readonly JiraField[] = [
  system('issuekey', 'Key', 'string'),
  system('summary', 'Summary', 'string'),
  system('project', 'Project', 'project'),
  system('issuetype', 'Issue Type', 'issuetype'),
  system('status', 'Status', 'status'),
  system('resolution', 'Resolution', 'resolution'),
  system('priority', 'Priority', 'priority'),
  system('assignee', 'Assignee', 'user'),
  system('reporter', 'Reporter', 'user'),
  system('created', 'Created', 'datetime'),
  system('updated', 'Updated', 'datetime'),
  system('resolutiondate', 'Resolved', 'datetime'),
  system('duedate', 'Due date', 'date'),
  system('labels', 'Labels', 'array'),
  system('components', 'Components', 'array'),
  system('fixVersions', 'Fix versions', 'array'),
  system('versions', 'Affects versions', 'array'),
  system('issuelinks', 'Linked Issues', 'array'),
  system('parent', 'Parent', 'issuelink'),
  { id: FIELD_IDS.points, name: POINTS_FIELD_NAME, schemaType: 'number', schemaCustom: `${CUSTOM}:float` },
  { id: FIELD_IDS.rank, name: 'Rank', schemaType: 'any', schemaCustom: `${AGILE}:gh-lexo-rank` },
  { id: FIELD_IDS.sprint, name: 'Sprint', schemaType: 'array', schemaCustom: `${AGILE}:gh-sprint` },
  { id: FIELD_IDS.flagged, name: 'Flagged', schemaType: 'array', schemaCustom: `${CUSTOM}:multicheckboxes` },
];
