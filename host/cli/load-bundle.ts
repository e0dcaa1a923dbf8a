import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LoadedApp } from '../platform/app-host-api';
import { HostError } from './host-error';

/** Where the bundle of the real `@forge/bundler` is put by the build. */
const BUNDLE = '.build/app/index.cjs';

/**
 * A loader of the production bundle, to be called inside an invocation context (FORGE.md 1.1). Throws
 * `HostError` APP_NOT_BUILT at once when there is no bundle, so that a start fails before it serves.
 */
export function bundleLoader(projectRoot: string): () => LoadedApp {
  const file = join(projectRoot, BUNDLE);
  if (!existsSync(file)) {
    throw new HostError(
      'APP_NOT_BUILT',
      `The app's bundle ${file} is missing: start with "npm start", which builds it.`,
    );
  }
  const load = createRequire(join(projectRoot, 'package.json'));
  return () => {
    const exports: unknown = load(file);
    return requireHandlers(exports, file);
  };
}

function requireHandlers(exports: unknown, file: string): LoadedApp {
  if (typeof exports !== 'object' || exports === null) {
    throw new HostError('APP_NOT_BUILT', `The app's bundle ${file} exports no handlers.`);
  }
  return Object.fromEntries(Object.entries(exports).filter(([, value]) => typeof value === 'function'));
}
