import { format } from 'node:util';

import { currentInvocation, type LogLevel } from './invocation';
import { siteDate } from './site-date';

const levels = { debug: 'DEBUG', log: 'INFO', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const satisfies Record<
  string,
  LogLevel
>;

let installed = false;

/**
 * Puts the platform beneath the `@forge/*` packages into this process (FORGE 1.1). Every global
 * asks which invocation is running; outside of one, each is as it was before.
 */
export function installForgeGlobals(): void {
  if (installed) return;
  installed = true;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => currentInvocation()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
  installFetch();
  installConsole();
  globalThis.Date = siteDate(globalThis.Date, () => currentInvocation()?.siteNow());
}

async function forgeFetch(meta: unknown, path: string, init: RequestInit = {}): Promise<Response> {
  const invocation = currentInvocation();
  if (!invocation) throw new Error(`Forge runtime not found: ${path} was called outside of an invocation.`);
  return invocation.callPlatform({ meta, path, init });
}

function installFetch(): void {
  const outside = globalThis.fetch;
  globalThis.fetch = (input, init) => currentInvocation()?.fetchExternal(input, init) ?? outside(input, init);
}

function installConsole(): void {
  for (const [method, level] of Object.entries(levels)) {
    const name = method as keyof typeof levels;
    const outside = console[name].bind(console);
    console[name] = (...values: unknown[]) => {
      const invocation = currentInvocation();
      if (invocation) invocation.writeLog(level, format(...values));
      else outside(...values);
    };
  }
}
