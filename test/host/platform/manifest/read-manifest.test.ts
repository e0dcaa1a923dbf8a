import { join } from 'node:path';

import { ManifestError, parseManifest, readManifest } from '../../../../host/platform/manifest/read-manifest';
import { aManifest } from '../support/a-manifest';

describe('readManifest', () => {
  it("reads the project's own manifest: every view, trigger, schedule and consumer has its function", () => {
    const manifest = readManifest(join(process.cwd(), 'manifest.yml'));
    expect(manifest.appId).toMatch(/^[0-9a-f-]{36}$/);
    expect(manifest.views.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['jira:dashboardGadget', 'jira:issueContext', 'jira:projectPage']),
    );
    const keys = manifest.functions.map(({ key }) => key);
    for (const module of [...manifest.views, ...manifest.triggers, ...manifest.schedules, ...manifest.consumers]) {
      expect(keys).toContain(module.functionKey);
    }
    expect(manifest.egress).toEqual([]);
  });

  it('says which file cannot be read', () => {
    expect(() => readManifest('/nowhere/manifest.yml')).toThrow('/nowhere/manifest.yml cannot be read.');
  });
});

describe('parseManifest', () => {
  it('resolves functions, time limits, filters and intervals', () => {
    const manifest = parseManifest(aManifest());
    expect(manifest.functions).toContainEqual({ key: 'on-work', handler: 'index.onWork', timeoutSeconds: 300 });
    expect(manifest.functions).toContainEqual({ key: 'resolver', handler: 'index.resolver', timeoutSeconds: null });
    expect(manifest.triggers).toContainEqual({
      key: 'on-issue',
      functionKey: 'on-event',
      events: ['avi:jira:updated:issue'],
      ignoreSelf: true,
    });
    expect(manifest.schedules).toEqual([{ key: 'hourly', functionKey: 'on-schedule', interval: 'hour' }]);
    expect(manifest.consumers).toContainEqual({ key: 'work-consumer', functionKey: 'on-work', queue: 'work' });
  });

  it('takes the resolver of a module that has one only for its edit view', () => {
    const gadget = 'jira:dashboardGadget: [{ key: gadget, edit: { resolver: { function: resolver } } }]';
    expect(parseManifest(aManifest({ views: gadget })).views).toEqual([
      { key: 'gadget', type: 'jira:dashboardGadget', functionKey: 'resolver' },
    ]);
  });

  it('reads egress from strings, addresses and remotes', () => {
    const external =
      'external: { fetch: { backend: ["https://a.example", { address: "*.b.example" }, { remote: far }] } }';
    const remotes = 'remotes: [{ key: far, baseUrl: "https://c.example" }]';
    const manifest = parseManifest(aManifest({ permissions: external, rest: remotes }));
    expect(manifest.egress).toEqual(['https://a.example', '*.b.example', 'https://c.example']);
  });

  it.each([
    ['an unknown interval', { schedule: '{ key: s, function: on-schedule, interval: minute }' }, 'interval'],
    ['a timeout over 900 s', { timeoutSeconds: 901 }, 'timeoutSeconds'],
    ['a filter that the host would ignore', { filter: '{ expression: "true" }' }, 'expression'],
    ['an identifier that is no app', { appId: 'my-app' }, 'ari:cloud:ecosystem::app/<uuid>'],
    ['a function that is missing', { consumerFunction: 'gone' }, '"work-consumer" names the function "gone"'],
    ['a remote that is missing', { permissions: 'external: { fetch: { backend: [{ remote: far }] } }' }, '"far"'],
  ])('refuses %s and names it', (_, change, named) => {
    const read = () => parseManifest(aManifest(change), 'the manifest');
    expect(read).toThrow(ManifestError);
    expect(read).toThrow(named);
    expect(read).toThrow('the manifest');
  });

  it('refuses what is not YAML', () => {
    expect(() => parseManifest('modules: [')).toThrow('manifest.yml is not YAML');
  });
});
