import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../../../host/cli/host-error';
import { findEntry, readSiteManifest } from '../../../../host/site/modules/site-manifest';
import { useTempFolder } from '../../../support/temp-folder';

const temp = useTempFolder();

const APP = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: { name: nodejs22.x }
`;

function write(text: string): string {
  const path = join(temp.path, 'manifest.yml');
  writeFileSync(path, text);
  return path;
}

describe('readSiteManifest', () => {
  it("reads this project's manifest: every module that has a page", () => {
    const manifest = readSiteManifest('manifest.yml');

    expect(manifest.appId).toMatch(/^[0-9a-f-]{36}$/);
    expect(manifest.modules.map(({ type, resource }) => [type, resource])).toEqual([
      ['jira:dashboardGadget', 'ui/gadget'],
      ['jira:issueContext', 'ui/issue-panel'],
      ['jira:issuePanel', 'ui/issue-panel'],
      ['jira:projectPage', 'ui/project-page'],
      ['jira:projectSettingsPage', 'ui/settings'],
    ]);
    expect(manifest.schedules.length).toBeGreaterThan(0);
  });

  it('finds the folders of the resources from where the manifest stands', () => {
    const path = write(`${APP}
modules: { function: [] }
resources:
  - { key: ui, path: static/dist, entry: { gadget: gadget.html } }
  - { key: icons, path: static/icons }
`);

    expect(readSiteManifest(path).resources).toEqual([
      { key: 'ui', folder: join(temp.path, 'static/dist'), entries: { gadget: 'gadget.html' } },
      { key: 'icons', folder: join(temp.path, 'static/icons'), entries: { index: 'index.html' } },
    ]);
  });

  it('reads the page for editing a gadget, and the scopes', () => {
    const path = write(`${APP}
modules:
  function: [{ key: resolver, handler: index.resolver }]
  jira:dashboardGadget:
    - key: g
      title: G
      resource: ui/view
      resolver: { function: resolver }
      edit: { resource: ui/edit, resolver: { function: resolver } }
permissions: { scopes: ['read:jira-work'] }
`);

    const manifest = readSiteManifest(path);

    expect(manifest.modules).toMatchObject([{ key: 'g', resource: 'ui/view', edit: { resource: 'ui/edit' } }]);
    expect(manifest.permissions).toEqual({ scopes: ['read:jira-work'] });
  });

  it('has Jira draw the title of a page unless the manifest says otherwise', () => {
    const path = write(`${APP}
modules:
  jira:projectPage:
    - { key: a, title: A, resource: ui }
    - { key: b, title: B, resource: ui, layout: basic }
`);

    expect(readSiteManifest(path).modules.map(({ layout }) => layout)).toEqual(['native', 'basic']);
  });

  it.each([
    ['no file', null, /manifest\.yml cannot be read/],
    ['no YAML', 'modules: [', /is not YAML/],
    ['a module without a title', `${APP}\nmodules: { 'jira:issuePanel': [{ key: p, resource: ui }] }`, /title/],
    ['a module without a page', `${APP}\nmodules: { 'jira:issuePanel': [{ key: p, title: P }] }`, /resource/],
  ])('says in one line what is wrong with %s', (_name, text, reason) => {
    const path = text === null ? join(temp.path, 'manifest.yml') : write(text);
    expect(() => readSiteManifest(path)).toThrow(reason);
    expect(() => readSiteManifest(path)).not.toThrow(/\n/);
    expect(() => readSiteManifest(path)).toThrow(HostError);
  });
});

describe('findEntry', () => {
  const manifest = readSiteManifest('manifest.yml');

  it('finds the file of an entry', () => {
    expect(findEntry(manifest, 'ui/settings')).toMatchObject({ resource: { key: 'ui' }, file: 'settings.html' });
  });

  it('takes index.html for a resource without entries', () => {
    expect(findEntry(manifest, 'icons')?.file).toBe('index.html');
  });

  it.each(['ui', 'ui/absent', 'ui/toString', 'absent/gadget', ''])('finds nothing for "%s"', (reference) => {
    expect(findEntry(manifest, reference)).toBeNull();
  });
});
