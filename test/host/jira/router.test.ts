import type { Route } from '../../../host/jira/call';
import { noContent } from '../../../host/jira/reply';
import { Router, operationOf } from '../../../host/jira/router';

const aRoute = (method: Route['method'], path: string): Route => ({ method, path, handle: noContent });

const router = new Router([
  aRoute('GET', '/rest/issue/{issueIdOrKey}'),
  aRoute('GET', '/rest/issue/bulkfetch'),
  aRoute('PUT', '/rest/issue/{issueIdOrKey}/properties/{propertyKey}'),
  aRoute('POST', '/rest/issue'),
]);

describe('routing', () => {
  it('binds the names of a path to its values, decoded', () => {
    const match = router.match('PUT', '/rest/issue/ALPHA-1/properties/a%20key%2Fwith');
    expect(match?.params).toEqual({ issueIdOrKey: 'ALPHA-1', propertyKey: 'a key/with' });
  });

  it('prefers a literal path, in whatever order the routes are given', () => {
    expect(router.match('GET', '/rest/issue/bulkfetch')?.route.path).toBe('/rest/issue/bulkfetch');
    expect(router.match('GET', '/rest/issue/ALPHA-1')?.route.path).toBe('/rest/issue/{issueIdOrKey}');
  });

  it('passes over a slash at the end', () => {
    expect(router.match('POST', '/rest/issue/')?.route.path).toBe('/rest/issue');
  });

  it.each([
    ['another method', 'DELETE', '/rest/issue/ALPHA-1'],
    ['a longer path', 'GET', '/rest/issue/ALPHA-1/comment'],
    ['a shorter path', 'GET', '/rest/issue'],
    ['an empty value', 'PUT', '/rest/issue//properties/x'],
  ])('finds nothing for %s', (_, method, path) => {
    expect(router.match(method, path)).toBeNull();
  });

  it('takes a value that is not valid percent-encoding as it stands', () => {
    expect(router.match('GET', '/rest/issue/100%')?.params).toEqual({ issueIdOrKey: '100%' });
  });

  it('names an operation by method and path', () => {
    expect(operationOf(aRoute('GET', '/rest/issue/{id}'))).toBe('GET /rest/issue/{id}');
  });
});
