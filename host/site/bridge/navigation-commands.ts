import type { Commands } from './hosted-frame';
import { optionalText, property, textProperty } from './payload';

/** Where the app's own pages are, by module key; the page's server writes it from the manifest. */
type ModulePaths = Readonly<Record<string, string>>;

/** `router.navigate`, `open`, `getUrl` and `reload`. */
export const navigationCommands: Commands = {
  getUrl: (_frame, payload) => targetUrl(payload),
  navigate: (_frame, payload) => {
    const url = optionalText(payload, 'url');
    const destination = new URL(url ?? targetUrl(payload), window.location.origin);
    if (!['http:', 'https:'].includes(destination.protocol))
      throw new Error(`The host does not open ${destination.protocol} addresses.`);
    const isOwn = destination.origin === window.location.origin;
    // Jira asks before it lets an app send people elsewhere.
    if (!isOwn && !window.confirm(`Leave the local host for ${destination.href}?`)) return;
    if (property(payload, 'type') === 'new-tab') window.open(destination, '_blank', 'noopener');
    else window.location.assign(destination);
  },
  reload: () => window.location.reload(),
};

function targetUrl(payload: unknown): string {
  return new URL(targetPath(payload), window.location.origin).href;
}

/** Path of a `NavigationLocation`. Throws on targets that only other products have. */
function targetPath(payload: unknown): string {
  const target = textProperty(payload, 'target');
  const segment = (name: string): string => encodeURIComponent(textProperty(payload, name));
  switch (target) {
    case 'issue':
      return `/browse/${segment('issueKey')}`;
    case 'dashboard':
      return `/jira/dashboards/${segment('dashboardId')}`;
    case 'projectSettingsDetails':
      return `/jira/software/c/projects/${segment('projectKey')}`;
    case 'module':
      return modulePath(payload);
    default:
      throw new Error(`The local host has no page for the target "${target}".`);
  }
}

function modulePath(payload: unknown): string {
  const moduleKey = textProperty(payload, 'moduleKey');
  const paths = readModulePaths();
  const path = Object.hasOwn(paths, moduleKey) ? paths[moduleKey] : undefined;
  if (path === undefined) throw new Error(`The module "${moduleKey}" has no page of its own.`);
  const below = optionalText(payload, 'path') ?? '';
  const separator = below === '' || below.startsWith('/') ? '' : '/';
  return path.replace('{projectKey}', encodeURIComponent(textProperty(payload, 'projectKey'))) + separator + below;
}

function readModulePaths(): ModulePaths {
  const text = document.getElementById('host-setting')?.dataset.modulePaths;
  return text === undefined ? {} : (JSON.parse(text) as ModulePaths);
}
