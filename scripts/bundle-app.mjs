import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

// Loaded this way, the packages are untyped: they ask for whole classes of Forge's command line, where two methods do.
const load = createRequire(import.meta.url);
const runtimePath = resolve('.build/forge-runtime');
const outputPath = '.build/app';

// The bundler copies Forge's own loader and wrapper beside the bundle, from Atlassian's CDN unless a folder is named.
// The local host stands in for both, so what the files say does not matter.
function writeRuntimePlaceholders() {
  mkdirSync(join(runtimePath, 'dist'), { recursive: true });
  for (const name of ['wrapper', 'loader']) {
    writeFileSync(join(runtimePath, 'dist', `${name}.js`), '// The local host implements the Forge runtime.\n');
  }
}

// The bundler refuses to run without `require.main`, which an ES module does not have.
function standInForRequireMain() {
  Object.defineProperty(process, 'mainModule', { value: { filename: process.argv[1], paths: [] }, configurable: true });
}

/** Bundles `src/index.ts` as `forge deploy` does; a type error in a bundled file fails it. */
async function bundleApp() {
  writeRuntimePlaceholders();
  standInForRequireMain();
  const { getEntryPoints, getNodeBundler, LocalWrapperProvider } = load('@forge/bundler');
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  /** @type {string[]} */
  const handlers = manifest.modules.function.map((/** @type {{ handler: string }} */ { handler }) => handler);
  const fileReader = { readFileAsync: (/** @type {string} */ path) => readFile(path, 'utf8') };
  const logger = { info: console.log, warn: console.warn, error: console.error, debug: () => undefined };
  const wrappers = new LocalWrapperProvider(fileReader, runtimePath);
  const bundler = getNodeBundler(logger, wrappers, { readConfig: () => Promise.resolve(manifest) });
  const entryPoints = getEntryPoints(handlers.map((handler) => ({ module: handler.split('.')[0] })));
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints });
  rmSync(outputPath, { recursive: true, force: true });
  cpSync(outputDir, outputPath, { recursive: true });
  rmSync(outputDir, { recursive: true });
}

try {
  await bundleApp();
} catch (error) {
  console.error(`Forge's bundler refused src/index.ts:\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
