import { join } from 'node:path';
import { build } from 'esbuild';

/** The host's two scripts for browsers, compiled. */
export interface ClientScripts {
  /** Runs first in each frame of the app. */
  readonly bridge: string;
  /** Runs in the pages around them. */
  readonly site: string;
}

export interface ClientScriptOptions {
  readonly projectRoot: string;
  readonly siteOrigin: string;
  readonly appOrigin: string;
}

/** Compiles the browser side of the host from its TypeScript, with the two origins that may talk to each other. */
export async function compileClientScripts(options: ClientScriptOptions): Promise<ClientScripts> {
  const { projectRoot, siteOrigin, appOrigin } = options;
  const compile = async (entry: string): Promise<string> => {
    const result = await build({
      entryPoints: [join(projectRoot, 'host/site', entry)],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      define: { SITE_ORIGIN: JSON.stringify(siteOrigin), APP_ORIGIN: JSON.stringify(appOrigin) },
      logLevel: 'silent',
    });
    return result.outputFiles[0]?.text ?? '';
  };
  const [bridge, site] = await Promise.all([compile('bridge/global-bridge.ts'), compile('client/site.ts')]);
  return { bridge, site };
}
