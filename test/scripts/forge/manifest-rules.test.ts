import { manifestProblems } from '../../../scripts/forge/manifest-rules.mjs';

type Manifest = Parameters<typeof manifestProblems>[0];
type Facts = Parameters<typeof manifestProblems>[1];

const aManifest = (
  overrides: Partial<Manifest['modules']> = {},
  scopes = ['read:jira-work', 'storage:app'],
): Manifest => ({
  modules: {
    'jira:projectPage': [{ key: 'page', resource: 'ui/page', resolver: { function: 'resolver' } }],
    trigger: [{ key: 'on-item', function: 'on-event', events: ['avi:jira:updated:issue'] }],
    scheduledTrigger: [{ key: 'hourly', function: 'on-event', interval: 'hour' }],
    function: [
      { key: 'resolver', handler: 'index.resolver' },
      { key: 'on-event', handler: 'index.onEvent' },
    ],
    ...overrides,
  },
  resources: [{ key: 'ui', path: 'static/dist', entry: { page: 'page.html' } }],
  permissions: { scopes },
});

const aRestCall = { file: 'src/adapters/jira/a.ts', line: 7, path: '/rest/api/3/status', method: 'GET' };

const facts = (overrides: Partial<Facts> = {}): Facts => ({
  handlers: ['resolver', 'onEvent'],
  resolverKeys: ['getItem'],
  contractCalls: ['getItem'],
  restCalls: [aRestCall],
  packages: ['@forge/kvs'],
  pages: ['page'],
  exists: () => true,
  ...overrides,
});

describe('manifestProblems', () => {
  it('finds nothing where manifest and code fit', () => {
    expect(manifestProblems(aManifest(), facts())).toEqual([]);
  });

  it('finds a handler that is not exported, and an export that is no handler', () => {
    expect(manifestProblems(aManifest(), facts({ handlers: ['resolver', 'onEvents'] }))).toEqual([
      'The handler index.onEvent is not exported by src/index.ts.',
      'src/index.ts exports onEvents, which no function of the manifest calls.',
    ]);
  });

  it('finds a function that is not defined, and one that nothing calls', () => {
    const trigger = [{ key: 'on-item', function: 'on-item', events: ['avi:jira:updated:issue'] }];
    expect(manifestProblems(aManifest({ trigger, scheduledTrigger: [] }), facts())).toEqual([
      'A module calls the function on-item, which the manifest does not define.',
      'The function on-event is called by no module.',
    ]);
  });

  it('finds a resolver key that the contract lacks, and a call that is not defined', () => {
    expect(manifestProblems(aManifest(), facts({ resolverKeys: ['getitem'] }))).toEqual([
      'The resolver defines getitem, which src/contract/calls.ts lacks.',
      'src/contract/calls.ts has getItem, which the resolver does not define.',
    ]);
  });

  it('finds an interval that Forge does not know', () => {
    const scheduledTrigger = [{ key: 'hourly', function: 'on-event', interval: 'minute' }];
    expect(manifestProblems(aManifest({ scheduledTrigger }), facts())).toEqual([
      'The schedule hourly runs every "minute": use fiveMinute, hour, day, week.',
    ]);
  });

  it('knows a call with a constant where the table has a placeholder', () => {
    const read = { ...aRestCall, path: '/rest/api/3/issue/{}/properties/counterweight' };
    expect(manifestProblems(aManifest(), facts({ restCalls: [read] }))).toEqual([]);
  });

  it('finds a call of Jira that the table of scopes lacks, with the place of the call', () => {
    const unknown = { ...aRestCall, path: '/rest/api/2/status' };
    expect(manifestProblems(aManifest(), facts({ restCalls: [aRestCall, unknown] }))).toEqual([
      'src/adapters/jira/a.ts:7 calls GET /rest/api/2/status: add its scopes to scripts/forge/scopes.mjs.',
    ]);
  });
});

describe('manifestProblems: scopes', () => {
  it('finds the scope that a call of Jira needs', () => {
    const put = { ...aRestCall, path: '/rest/api/3/issue/{}', method: 'PUT' };
    expect(manifestProblems(aManifest(), facts({ restCalls: [aRestCall, put] }))).toEqual([
      'The manifest lacks the scope write:jira-work, which PUT /rest/api/3/issue/{} (src/adapters/jira/a.ts:7) needs.',
    ]);
  });

  it('finds storage:app missing, which @forge/kvs needs', () => {
    expect(manifestProblems(aManifest({}, ['read:jira-work']), facts())).toEqual([
      'The manifest lacks the scope storage:app, which @forge/kvs needs.',
    ]);
  });

  it('finds the scope that an event needs, without any call', () => {
    expect(manifestProblems(aManifest({}, ['storage:app']), facts({ restCalls: [] }))).toEqual([
      'The manifest lacks the scope read:jira-work, which a trigger needs.',
    ]);
  });

  it('finds a scope that nothing needs', () => {
    const scopes = ['read:jira-work', 'storage:app', 'read:jira-user'];
    expect(manifestProblems(aManifest({}, scopes), facts())).toEqual([
      'The manifest asks for the scope read:jira-user, which nothing needs.',
    ]);
  });
});

describe('manifestProblems: entries', () => {
  it('finds a module that shows what is no entry, and the entry that nothing shows', () => {
    const page = [{ key: 'page', resource: 'ui/pages', resolver: { function: 'resolver' } }];
    expect(manifestProblems(aManifest({ 'jira:projectPage': page }), facts())).toEqual([
      "A module shows ui/pages, which is no entry of the manifest's resources.",
      'The entry ui/page is shown by no module.',
    ]);
  });

  it('finds an entry whose page is not there', () => {
    expect(manifestProblems(aManifest(), facts({ exists: (path) => path !== 'static/page.html' }))).toEqual([
      "The entry ui/page needs the page static/page.html, under the entry's own name.",
    ]);
  });

  it('finds a page that is not built, and one that is built for nothing', () => {
    expect(manifestProblems(aManifest(), facts({ pages: ['gadget'] }))).toEqual([
      'The entry page is not built: add it to scripts/pages.mjs.',
      'The page gadget is built and is no entry of the manifest.',
    ]);
  });
});
