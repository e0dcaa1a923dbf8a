/** @typedef {'GET' | 'POST' | 'PUT' | 'DELETE'} Method */

const readWork = ['read:jira-work'];
const writeWork = ['write:jira-work'];
const readUser = ['read:jira-user'];
const boards = 'read:board-scope:jira-software';
const sprints = ['read:sprint:jira-software'];
/** @type {readonly string[]} */
const none = [];

/**
 * The scopes that Jira asks for each call this app may make, from Atlassian's OpenAPI descriptions (a test compares them
 * when the descriptions are there). `{}` stands for one part of the path.
 * @type {Readonly<Record<string, Partial<Record<Method, readonly string[]>>>>}
 */
export const scopesByPath = {
  '/rest/api/3/search/jql': { GET: readWork, POST: readWork },
  '/rest/api/3/search/approximate-count': { POST: readWork },
  '/rest/api/3/changelog/bulkfetch': { POST: readWork },
  '/rest/api/3/issue/bulkfetch': { POST: readWork },
  '/rest/api/3/issue/properties/multi': { POST: writeWork },
  '/rest/api/3/issue/{}': { GET: readWork, PUT: writeWork },
  '/rest/api/3/issue/{}/changelog': { GET: readWork },
  '/rest/api/3/issue/{}/worklog': { GET: readWork },
  '/rest/api/3/issue/{}/transitions': { GET: readWork, POST: writeWork },
  '/rest/api/3/issue/{}/properties/{}': { GET: readWork, PUT: writeWork, DELETE: writeWork },
  '/rest/api/3/jql/match': { POST: readWork },
  '/rest/api/3/jql/parse': { POST: readWork },
  '/rest/api/3/status': { GET: readWork },
  '/rest/api/3/resolution': { GET: readWork },
  '/rest/api/3/priority': { GET: readWork },
  '/rest/api/3/task/{}': { GET: readWork },
  '/rest/api/3/issuetype': { GET: readWork },
  '/rest/api/3/issuetype/project': { GET: readWork },
  '/rest/api/3/field': { GET: readWork },
  '/rest/api/3/project/search': { GET: readWork },
  '/rest/api/3/project/{}': { GET: readWork },
  '/rest/api/3/project/{}/statuses': { GET: readWork },
  '/rest/api/3/project/{}/version': { GET: readWork },
  '/rest/api/3/project/{}/versions': { GET: readWork },
  '/rest/api/3/permissions/check': { POST: none },
  '/rest/api/3/permissions/project': { POST: readWork },
  '/rest/api/3/mypermissions': { GET: readWork },
  '/rest/api/3/serverInfo': { GET: none },
  '/rest/api/3/myself': { GET: readUser },
  '/rest/api/3/user': { GET: readUser },
  '/rest/api/3/user/bulk': { GET: readUser },
  '/rest/api/3/user/search': { GET: readUser },
  '/rest/api/3/user/assignable/search': { GET: readUser },
  '/rest/api/3/users/search': { GET: readUser },
  '/rest/agile/1.0/board': { GET: [boards, 'read:project:jira'] },
  '/rest/agile/1.0/board/{}': { GET: [boards, 'read:issue-details:jira'] },
  '/rest/agile/1.0/board/{}/sprint': { GET: sprints },
  '/rest/agile/1.0/sprint/{}': { GET: sprints },
};

/** The scope without which Jira does not deliver an event, by how the event's name begins. */
export const scopesByEvent = { 'avi:jira:': 'read:jira-work', 'avi:jira-software:': 'read:jira-work' };

/** The scope of a platform package; Forge's linter looks for an older one only. */
export const scopesByPackage = { '@forge/kvs': 'storage:app' };
