import type { FramedType, UiModule } from './site-manifest';
import type { SiteInstallation } from './framed-module';

export function modulesOfType(installation: Pick<SiteInstallation, 'manifest'>, type: FramedType): readonly UiModule[] {
  return installation.manifest.modules.filter((module) => module.type === type);
}

/** Path of a project page or project settings page, as in Jira (FORGE.md 5); below it the app has its own paths. */
export function modulePath(
  installation: Pick<SiteInstallation, 'manifest' | 'environmentId'>,
  projectKey: string,
  module: UiModule,
): string {
  const { manifest, environmentId } = installation;
  const settings = module.type === 'jira:projectSettingsPage' ? '/settings' : '';
  const base = `/jira/software/c/projects/${projectKey}${settings}/apps/${manifest.appId}/${environmentId}`;
  // One module of a type has the short path; of several, each is named.
  return modulesOfType(installation, module.type).length > 1 ? `${base}/${module.key}` : base;
}
