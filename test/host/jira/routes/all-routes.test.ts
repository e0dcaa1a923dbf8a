import { ALL_ROUTES } from '../../../../host/jira/routes/all-routes';
import { operationOf } from '../../../../host/jira/router';
import { loadOpenApi, isDescribed } from '../../../support/openapi';

const openApi = loadOpenApi();
// Atlassian's descriptions are not part of the project: without them this part is left out, visibly.
const withOpenApi = openApi ? it.each(ALL_ROUTES) : it.skip.each(ALL_ROUTES);

describe('the operations of the simulator', () => {
  it('are each there once', () => {
    const operations = ALL_ROUTES.map(operationOf);
    expect(operations.filter((operation, index) => operations.indexOf(operation) !== index)).toEqual([]);
  });

  it('are recorded when they change the site, which those that read do not', () => {
    const reading = [
      ...['/search/jql', '/search/approximate-count', '/changelog/bulkfetch', '/issue/bulkfetch', '/permissions/check'],
    ].map((path) => `POST /rest/api/3${path}`);
    for (const route of ALL_ROUTES)
      expect([operationOf(route), route.writes === true]).toEqual([
        operationOf(route),
        route.method !== 'GET' && !reading.includes(operationOf(route)),
      ]);
  });

  withOpenApi('exist in Atlassian’s description: $method $path', ({ method, path }) => {
    expect(isDescribed(openApi ?? [], method, path)).toBe(true);
  });
});
