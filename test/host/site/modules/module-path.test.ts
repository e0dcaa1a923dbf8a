import { modulePath, modulesOfType } from '../../../../host/site/modules/module-path';
import { aModule, anInstallation, aSiteManifest } from '../../../support/site-installation';

const page = aModule({ key: 'page', type: 'jira:projectPage' });
const other = aModule({ key: 'other', type: 'jira:projectPage' });
const settings = aModule({ key: 'settings', type: 'jira:projectSettingsPage' });

function withModules(...modules: (typeof page)[]) {
  return anInstallation({ manifest: aSiteManifest({ modules }) });
}

describe('modulesOfType', () => {
  it('keeps the order of the manifest', () => {
    expect(modulesOfType(withModules(other, settings, page), 'jira:projectPage')).toEqual([other, page]);
    expect(modulesOfType(withModules(page), 'jira:issuePanel')).toEqual([]);
  });
});

describe('modulePath', () => {
  const { appId, environmentId } = anInstallation();

  it('is the path that Jira gives to a project page and to project settings', () => {
    const installation = withModules(page, settings);

    expect(modulePath(installation, 'ALPHA', page)).toBe(
      `/jira/software/c/projects/ALPHA/apps/${appId}/${environmentId}`,
    );
    expect(modulePath(installation, 'ALPHA', settings)).toBe(
      `/jira/software/c/projects/ALPHA/settings/apps/${appId}/${environmentId}`,
    );
  });

  it('names the module where the manifest has several', () => {
    const installation = withModules(page, other, settings);

    expect(modulePath(installation, 'ALPHA', other)).toMatch(/\/other$/);
    expect(modulePath(installation, 'ALPHA', page)).toMatch(/\/page$/);
    expect(modulePath(installation, 'ALPHA', settings)).not.toMatch(/settings$/);
  });
});
