import { restCallsIn } from '../../../scripts/forge/rest-calls.mjs';

const callsOf = (text: string) => restCallsIn('src/a.ts', text).map(({ method, path }) => `${method} ${path}`);

describe('restCallsIn', () => {
  it('reads the path of a route, with its placeholders as {} and without its query', () => {
    const text = 'api.asApp().requestJira(route`/rest/api/3/issue/${id}/properties/${key}?expand=${what}`);';
    expect(callsOf(text)).toEqual(['GET /rest/api/3/issue/{}/properties/{}']);
  });

  it('says where the call stands', () => {
    expect(restCallsIn('src/a.ts', '\nget("/rest/api/3/status");')).toMatchObject([{ file: 'src/a.ts', line: 2 }]);
  });

  it.each([
    ['an option of the call', "requestJira(route`/rest/api/3/search/jql`, { method: 'POST', body })"],
    ['a field of the same object', "send({ method: 'POST', path: route`/rest/api/3/search/jql` })"],
    [
      'the call of a path that was named first',
      "const path = route`/rest/api/3/search/jql`; go(path, { method: 'POST' });",
    ],
    ['an argument', "send('POST', route`/rest/api/3/search/jql`)"],
    ['the name of the function', 'this.jira.postJson(route`/rest/api/3/search/jql`, body)'],
    ['the name of a plain function', 'post(route`/rest/api/3/search/jql`, body)'],
  ])('takes the method from %s', (_where, text) => {
    expect(callsOf(text)).toEqual(['POST /rest/api/3/search/jql']);
  });

  it('does not take a method from another function around it', () => {
    expect(callsOf("post(() => get('/rest/api/3/status'))")).toEqual(['GET /rest/api/3/status']);
    expect(callsOf("post(() => { const path = '/rest/api/3/status'; })")).toEqual(['GET /rest/api/3/status']);
  });

  it('takes a path that was named and is read for a GET, whatever else is called beside it', () => {
    const text = "const path = '/rest/api/3/status'; go(path); go(other, { method: 'POST' });";
    expect(callsOf(text)).toEqual(['GET /rest/api/3/status']);
  });

  it('does not take a longer word for a verb', () => {
    expect(callsOf("putative('/rest/api/3/status')")).toEqual(['GET /rest/api/3/status']);
  });

  it('finds nothing in other texts', () => {
    expect(callsOf("import { rest } from './rest/of/it'; fetch('https://example.com/rest/api/3/status');")).toEqual([]);
  });
});
