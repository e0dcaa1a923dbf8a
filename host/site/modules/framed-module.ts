import type { JiraUser } from '../../jira/model';
import { type Installation, moduleAri } from '../../platform/runtime/installation';
import { HostError } from '../../cli/host-error';
import { type SiteManifest, findEntry, type UiModule } from './site-manifest';
import type { ExtensionContext } from './extension-context';
import type { FrameTickets } from './frame-ticket';

/** BCP 47; the simulated site does not know its users' languages. */
export const LOCALE = 'en-GB';

/** How a frame sits on its page: decides what `view.submit`, `close`, `open` and `createHistory` do. */
export type FrameSurface = 'context' | 'panel' | 'page' | 'gadget' | 'gadget-edit' | 'modal';

/** What the page's script must know of a frame; it travels in the page as JSON. */
export interface FrameDescription {
  readonly ticket: string;
  readonly surface: FrameSurface;
  /** The app's context without the theme, which the page's script adds. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Path under which the module's own history lives; null when the module has none. */
  readonly historyBase: string | null;
  /** Where the browser goes when the frame asks to be closed or submitted; null when it cannot be. */
  readonly doneUrl: string | null;
}

export interface FramedModule {
  /** Address of the page in the frame. */
  readonly src: string;
  readonly title: string;
  readonly description: FrameDescription;
}

/** What is the same for every frame of a host. */
export interface SiteInstallation extends Installation {
  readonly manifest: SiteManifest;
  readonly tickets: FrameTickets;
  readonly siteOrigin: string;
  readonly appOrigin: string;
}

export interface FrameRequest {
  readonly module: UiModule;
  readonly surface: FrameSurface;
  readonly user: JiraUser;
  readonly extension: ExtensionContext;
  /** Distinguishes frames of the same module on one page. */
  readonly localId: string;
  readonly historyBase?: string;
  readonly doneUrl?: string;
}

/** Prepares a module for a page. Throws `HostError` MANIFEST_INVALID when its resource is not in the manifest. */
export function frameModule(installation: SiteInstallation, request: FrameRequest): FramedModule {
  const { module, surface, user, extension } = request;
  const reference = surface === 'gadget-edit' ? (module.edit?.resource ?? module.resource) : module.resource;
  return {
    src: entryUrl(installation, reference),
    title: module.title,
    description: {
      ticket: installation.tickets.seal({
        accountId: user.accountId,
        moduleKey: module.key,
        extension: { ...extension },
      }),
      surface,
      context: fullContext(installation, request),
      historyBase: request.historyBase ?? null,
      doneUrl: request.doneUrl ?? null,
    },
  };
}

/** Address of the page behind a `resource` of the manifest. */
export function entryUrl(installation: SiteInstallation, reference: string): string {
  const entry = findEntry(installation.manifest, reference);
  if (!entry) throw new HostError('MANIFEST_INVALID', `The manifest has no resource entry "${reference}".`);
  return `${installation.appOrigin}/${entry.resource.key}/${entry.file}`;
}

/** What `view.getContext()` promises (FORGE.md 2.2), but for the theme. */
function fullContext(installation: SiteInstallation, request: FrameRequest): Readonly<Record<string, unknown>> {
  const { manifest, cloudId, environmentId, environmentType, siteOrigin } = installation;
  const { user } = request;
  return {
    accountId: user.accountId,
    cloudId,
    extension: request.extension,
    environmentId,
    environmentType,
    localId: `${moduleAri(installation, request.module.key)}/${request.localId}`,
    locale: LOCALE,
    moduleKey: request.module.key,
    siteUrl: siteOrigin,
    timezone: user.timeZone ?? 'UTC',
    permissions: manifest.permissions,
  };
}
