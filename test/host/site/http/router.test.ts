import { decodeSegment, findRoute, matchPath, type Route } from '../../../../host/site/http/router';
import { textReply } from '../../../../host/site/http/reply';

describe('matchPath', () => {
  it.each([
    ['/', '/', {}],
    ['/issues', '/issues', {}],
    ['/issues', '/issues/', {}],
    ['/browse/:key', '/browse/ALPHA-1', { key: 'ALPHA-1' }],
    ['/a/:x/b/:y', '/a/1/b/2', { x: '1', y: '2' }],
    ['/a/:x', '/a/b%2Fc%20d', { x: 'b/c d' }],
    ['/a/*', '/a', { rest: '' }],
    ['/a/*', '/a/b/c', { rest: 'b/c' }],
    ['/a/:x/*', '/a/1/2/3', { x: '1', rest: '2/3' }],
  ])('%s takes %s', (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params);
  });

  it.each([
    ['/issues', '/'],
    ['/issues', '/issue'],
    ['/issues', '/issues/1'],
    ['/browse/:key', '/browse'],
    ['/a/:x/*', '/a'],
    ['/a/:x', '/a/%E0%A4%A'],
  ])('%s does not take %s', (pattern, path) => {
    expect(matchPath(pattern, path)).toBeNull();
  });
});

describe('decodeSegment', () => {
  it('gives null instead of an exception for a malformed encoding', () => {
    expect(decodeSegment('a%20b')).toBe('a b');
    expect(decodeSegment('%')).toBeNull();
  });
});

describe('findRoute', () => {
  const route = (method: 'GET' | 'POST', pattern: string): Route<null> => ({
    method,
    pattern,
    handle: () => textReply(pattern, 200),
  });
  const routes = [route('GET', '/a/fixed'), route('GET', '/a/:x'), route('POST', '/a/:x')];
  const request = (method: string, path: string) => ({ method, url: new URL(path, 'http://127.0.0.1') });

  it('takes the first route that matches', () => {
    expect(findRoute(routes, request('GET', '/a/fixed'))).toEqual({ route: routes[0], params: {} });
    expect(findRoute(routes, request('GET', '/a/other'))).toEqual({ route: routes[1], params: { x: 'other' } });
  });

  it('tells methods apart, and answers HEAD as GET', () => {
    expect(findRoute(routes, request('POST', '/a/fixed'))?.route).toBe(routes[2]);
    expect(findRoute(routes, request('HEAD', '/a/fixed'))?.route).toBe(routes[0]);
    expect(findRoute(routes, request('DELETE', '/a/fixed'))).toBeNull();
  });

  it('looks at the path and not at the query', () => {
    expect(findRoute(routes, request('GET', '/a/one?x=/b'))?.params).toEqual({ x: 'one' });
  });
});
