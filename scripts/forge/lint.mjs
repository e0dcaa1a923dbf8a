import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { filesUnder } from '../content-hash.mjs';

const descriptions = { JIRA: '../shared/openapi/jira-platform-v3.json', JSW: '../shared/openapi/jira-software.json' };
const products = ['JIRA', 'JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'];

/**
 * Points Forge's linters at local files: they ask a login or Atlassian's servers for nothing else. Must be called before
 * they are imported, because they read the variables then.
 * @returns {boolean} whether Jira's descriptions are there; without them the permission linter knows no call
 */
export function goOffline() {
  const folder = resolve('.build/forge-lint');
  mkdirSync(folder, { recursive: true });
  const empty = resolve(folder, 'no-paths.json');
  writeFileSync(empty, JSON.stringify({ paths: {} }));
  process.env.XDG_CONFIG_HOME = folder;
  process.env.USE_LOCAL_SWAGGER = 'true';
  for (const product of products) process.env[`LOCAL_${product}_SWAGGER`] = empty;
  for (const [product, path] of Object.entries(descriptions)) {
    if (existsSync(path)) process.env[`LOCAL_${product}_SWAGGER`] = resolve(path);
  }
  compileSchemasOnce();
  globalThis.fetch = (input) => Promise.reject(new Error(`Nothing is fetched while linting: ${String(input)}`));
  return Object.values(descriptions).every((path) => existsSync(path));
}

// Six of Forge's validators compile the same large schema, at several seconds each.
function compileSchemasOnce() {
  const Ajv = createRequire(createRequire(import.meta.url).resolve('@forge/manifest'))('ajv').default;
  const { compile } = Ajv.prototype;
  const compiled = new Map();
  Ajv.prototype.compile = function (/** @type {object} */ schema) {
    const key = JSON.stringify(schema);
    if (!compiled.has(key)) compiled.set(key, compile.call(this, schema));
    return compiled.get(key);
  };
}

/**
 * The parsed files by their paths: most of the time goes into type-checking them, and they are the same for each manifest.
 * @type {Map<string, Promise<import('@forge/lint').LintInput>>}
 */
const parsedFiles = new Map();

/**
 * Runs Forge's client-side linters and its validation of the manifest in the current folder.
 * @param {object} manifest manifest.yml, parsed
 * @returns {Promise<string[]>} one line for each error and warning
 * @throws {Error} when the linters read fewer files than there are: they skip silently what tsconfig.json's globs miss
 */
export async function forgeProblems(manifest) {
  const { lint, parseSourceFile } = await import('@forge/lint');
  const files = filesUnder(['src', 'static/src']).filter((file) => /\.tsx?$/.test(file));
  /** @type {Set<string>} */
  const read = new Set();
  const results = await lint(files, /** @type {never} */ (manifest), 'development', quiet, noFlags, {
    linter: { mode: 'client-side' },
    parseFunction: (path, parser) => {
      read.add(path);
      const known = parsedFiles.get(path) ?? parseSourceFile(path, parser);
      parsedFiles.set(path, known);
      return known;
    },
  });
  if (read.size !== files.length) {
    throw new Error(`Forge's linters read ${read.size} of ${files.length} files: look at "include" in tsconfig.json.`);
  }
  const lines = results.flatMap((result) =>
    [...result.errors, ...result.warnings, ...result.approvals].map(
      ({ line, column, message }) => `${result.file}:${line}:${column} ${message}`,
    ),
  );
  return [...new Set([...lines, ...(await validationProblems())])];
}

async function validationProblems() {
  const { validate } = await import('@forge/manifest');
  const { success, errors = [] } = await validate();
  const lines = errors.map(({ line, column, message }) => `manifest.yml:${line}:${column} ${message}`);
  return success || lines.length > 0 ? lines : ['manifest.yml: Forge refuses it without a reason.'];
}

const nothing = () => undefined;
const quiet = /** @type {never} */ ({ info: nothing, warn: nothing, error: nothing, debug: nothing, trace: nothing });
/** @type {never} Atlassian's feature flags, of which the linters read one. */
const noFlags = /** @type {never} */ ({ getDeprecatedRuntimes: () => Promise.resolve([]) });
