import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { HostError } from '../../cli/host-error';
import { messageOf } from '../../platform/runtime/invocation-errors';
import { readManifest } from '../../platform/manifest/read-manifest';

const surface = z.object({ resource: z.string() });

/** What every module with a page of its own has in common; `edit` is a second page, as gadgets have. */
const uiModule = surface.extend({
  key: z.string(),
  title: z.string(),
  label: z.string().optional(),
  description: z.string().optional(),
  /** Pages only: `native` has Jira draw the title above the frame; the others leave it to the app. */
  layout: z.enum(['native', 'basic', 'blank']).default('native'),
  edit: surface.optional(),
});

const manifestSchema = z.object({
  modules: z.record(z.string(), z.unknown()),
  resources: z
    .array(z.object({ key: z.string(), path: z.string(), entry: z.record(z.string(), z.string()).optional() }))
    .default([]),
  permissions: z.looseObject({ scopes: z.array(z.string()).default([]) }).default({ scopes: [] }),
});

/** The module types that the host's pages frame. */
export const FRAMED_TYPES = [
  'jira:dashboardGadget',
  'jira:issueContext',
  'jira:issuePanel',
  'jira:projectPage',
  'jira:projectSettingsPage',
] as const;

export type FramedType = (typeof FRAMED_TYPES)[number];

/** A module of the manifest that a page of the host can frame. */
export interface UiModule extends z.infer<typeof uiModule> {
  readonly type: FramedType;
}

export interface AppResource {
  readonly key: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  /** File by entry name; a resource without entries has `index.html` alone. */
  readonly entries: Readonly<Record<string, string>>;
}

/** `manifest.yml` as the pages use it; what can be invoked is the platform's to read. */
export interface SiteManifest {
  /** Bare UUID. */
  readonly appId: string;
  readonly modules: readonly UiModule[];
  /** Keys of the scheduled triggers. */
  readonly schedules: readonly string[];
  readonly resources: readonly AppResource[];
  readonly permissions: z.infer<typeof manifestSchema>['permissions'];
}

/** Reads what the pages need of `manifest.yml`. Throws `HostError` MANIFEST_INVALID with the place of the fault. */
export function readSiteManifest(path: string): SiteManifest {
  try {
    const { appId, schedules } = readManifest(path);
    const manifest = manifestSchema.parse(parse(readFileSync(path, 'utf8')));
    return {
      appId,
      modules: FRAMED_TYPES.flatMap((type) => modulesOf(manifest.modules[type], type)),
      schedules: schedules.map(({ key }) => key),
      resources: manifest.resources.map(({ key, path: folder, entry }) => ({
        key,
        folder: resolve(dirname(path), folder),
        entries: entry ?? { index: 'index.html' },
      })),
      permissions: manifest.permissions,
    };
  } catch (error) {
    const reason = error instanceof z.ZodError ? `${path} is not valid: ${z.prettifyError(error)}` : messageOf(error);
    throw new HostError('MANIFEST_INVALID', reason.replaceAll(/\s*\n\s*/g, ' '), error);
  }
}

function modulesOf(value: unknown, type: FramedType): UiModule[] {
  return z
    .array(uiModule)
    .default([])
    .parse(value)
    .map((module) => ({ ...module, type }));
}

/** The file behind a module's `resource`, which is a resource's key or `key/entry`; null when there is none. */
export function findEntry(
  manifest: SiteManifest,
  reference: string,
): { readonly resource: AppResource; readonly file: string } | null {
  const [key, entry = 'index'] = reference.split('/');
  const resource = manifest.resources.find((candidate) => candidate.key === key);
  if (!resource || !Object.hasOwn(resource.entries, entry)) return null;
  const file = resource.entries[entry];
  return file === undefined ? null : { resource, file };
}
