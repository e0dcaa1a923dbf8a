import { readFileSync } from 'node:fs';

import { parse } from 'yaml';
import { z } from 'zod';

import type { AppManifest, ViewModule } from './app-manifest';
import { manifestSchema, type ManifestSource } from './manifest-schema';

/** The manifest cannot be used; the message says where and why. */
export class ManifestError extends Error {
  readonly code = 'INVALID_MANIFEST';
  override readonly name = 'ManifestError';
}

/**
 * Reads manifest.yml.
 *
 * @throws {ManifestError} when it cannot be read, is malformed, or names a function or remote that it does not define
 */
export function readManifest(path: string): AppManifest {
  return parseManifest(readSource(path), path);
}

/** As {@link readManifest}, of a text; `name` is what messages call it. */
export function parseManifest(source: string, name = 'manifest.yml'): AppManifest {
  const parsed = manifestSchema.safeParse(parseYaml(source, name));
  if (!parsed.success) throw new ManifestError(`${name} is not valid:\n${z.prettifyError(parsed.error)}`);
  const manifest = toManifest(parsed.data, name);
  requireFunctions(manifest, name);
  return manifest;
}

function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ManifestError(`${path} cannot be read.`, { cause });
  }
}

function parseYaml(source: string, name: string): unknown {
  try {
    return parse(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ManifestError(`${name} is not YAML: ${reason}`, { cause });
  }
}

function toManifest({ app, modules, permissions, remotes }: ManifestSource, name: string): AppManifest {
  const { function: functions, trigger, scheduledTrigger, consumer, ...others } = modules;
  const backend = permissions.external?.fetch?.backend ?? [];
  return {
    appId: app.id,
    functions: functions.map((each) => ({ ...each, timeoutSeconds: each.timeoutSeconds ?? null })),
    views: Object.entries(others).flatMap(([type, list]) => viewsOf(type, list)),
    triggers: trigger.map(({ key, function: functionKey, events, filter }) => ({
      key,
      functionKey,
      events,
      ignoreSelf: filter?.ignoreSelf ?? false,
    })),
    schedules: scheduledTrigger.map(({ key, function: functionKey, interval }) => ({ key, functionKey, interval })),
    consumers: consumer.map(({ key, function: functionKey, queue }) => ({ key, functionKey, queue })),
    scopes: permissions.scopes,
    egress: backend.map((address) => {
      if (typeof address === 'string') return address;
      if ('address' in address) return address.address;
      const remote = remotes.find(({ key }) => key === address.remote);
      if (!remote)
        throw new ManifestError(`${name}: permissions name the remote "${address.remote}", which is missing.`);
      return remote.baseUrl;
    }),
  };
}

function viewsOf(type: string, list: NonNullable<ManifestSource['modules'][string]>): ViewModule[] {
  return list.flatMap(({ key, resolver, edit }) => {
    const functionKey = resolver?.function ?? edit?.resolver?.function;
    return key !== undefined && functionKey !== undefined ? [{ key, type, functionKey }] : [];
  });
}

function requireFunctions(manifest: AppManifest, name: string): void {
  const defined = new Set(manifest.functions.map(({ key }) => key));
  const users = [manifest.views, manifest.triggers, manifest.schedules, manifest.consumers].flat();
  const lost = users.find(({ functionKey }) => !defined.has(functionKey));
  if (lost) {
    throw new ManifestError(
      `${name}: module "${lost.key}" names the function "${lost.functionKey}", which is missing.`,
    );
  }
}
