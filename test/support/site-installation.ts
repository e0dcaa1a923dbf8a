import { installationOf } from '../../host/platform/runtime/installation';
import type { SiteInstallation } from '../../host/site/modules/framed-module';
import { FrameTickets } from '../../host/site/modules/frame-ticket';
import type { SiteManifest, UiModule } from '../../host/site/modules/site-manifest';

/** A panel whose page is the entry `view` of the resource `ui`. */
export function aModule(overrides: Partial<UiModule> = {}): UiModule {
  return { key: 'panel', title: 'Panel', type: 'jira:issuePanel', resource: 'ui/view', layout: 'native', ...overrides };
}

/** A manifest with the modules given, and the entries `view`, `edit` and `dialog` of the resource `ui`. */
export function aSiteManifest(overrides: Partial<SiteManifest> = {}): SiteManifest {
  return {
    appId: '11111111-2222-4333-8444-555555555555',
    modules: [aModule()],
    schedules: [],
    resources: [
      { key: 'ui', folder: '/app/ui', entries: { view: 'view.html', edit: 'edit.html', dialog: 'dialog.html' } },
    ],
    permissions: { scopes: ['read:jira-work'] },
    ...overrides,
  };
}

export function anInstallation(overrides: Partial<SiteInstallation> = {}): SiteInstallation {
  const manifest = overrides.manifest ?? aSiteManifest();
  const siteUrl = 'http://127.0.0.1:8127';
  return {
    ...installationOf({ appId: manifest.appId, cloudId: 'cloud-1', siteUrl, scopes: manifest.permissions.scopes }),
    manifest,
    tickets: new FrameTickets(Buffer.from('secret')),
    siteOrigin: siteUrl,
    appOrigin: 'http://127.0.0.1:8128',
    ...overrides,
  };
}
