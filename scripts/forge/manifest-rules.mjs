import { scopesByEvent, scopesByPackage, scopesByPath } from './scopes.mjs';

/**
 * What is known about the code, apart from the manifest.
 * @typedef {object} AppFacts
 * @property {readonly string[]} handlers the functions that `src/index.ts` exports
 * @property {readonly string[]} resolverKeys the keys that the resolver defines
 * @property {readonly string[]} contractCalls the calls of the contract between pages and resolver
 * @property {readonly import('./rest-calls.mjs').RestCall[]} restCalls
 * @property {readonly string[]} packages the packages that `src` imports
 * @property {readonly string[]} pages the pages that are built
 * @property {(path: string) => boolean} exists whether a file of the project is there
 */

/**
 * The parts of manifest.yml that are read here; Forge's own validation has checked their shape.
 * @typedef {object} Manifest
 * @property {Record<string, Module[] | undefined>} modules
 * @property {{ key: string, path: string, entry?: Record<string, string> }[]} [resources]
 * @property {{ scopes?: string[] }} [permissions]
 */

/**
 * @typedef {object} Module
 * @property {string} key
 * @property {string} [handler]
 * @property {string} [function]
 * @property {string} [interval]
 * @property {string} [resource]
 * @property {string[]} [events]
 * @property {{ function?: string }} [resolver]
 * @property {{ resource?: string, resolver?: { function?: string } }} [edit]
 */

/** @typedef {(manifest: Manifest, facts: AppFacts) => string[]} Rule returns one sentence for each problem */

/** The modules of every kind, in one list. @param {Manifest} manifest */
const allModules = (manifest) => Object.values(manifest.modules).flatMap((modules) => modules ?? []);

/**
 * One sentence for each thing that is in the first list only.
 * @param {readonly string[]} wanted
 * @param {readonly string[]} present
 * @param {(name: string) => string} sentence
 */
function missingFrom(wanted, present, sentence) {
  const have = new Set(present);
  return [...new Set(wanted)].filter((name) => !have.has(name)).map(sentence);
}

/** @type {Rule} */
export function handlersAreExported(manifest, { handlers }) {
  const wanted = (manifest.modules.function ?? []).map(({ handler = '' }) => handler.replace(/^index\./, ''));
  return [
    ...missingFrom(wanted, handlers, (name) => `The handler index.${name} is not exported by src/index.ts.`),
    ...missingFrom(
      handlers,
      wanted,
      (name) => `src/index.ts exports ${name}, which no function of the manifest calls.`,
    ),
  ];
}

/** @type {Rule} */
export function functionsAreUsed(manifest) {
  const defined = (manifest.modules.function ?? []).map(({ key }) => key);
  const used = allModules(manifest)
    .flatMap((module) => [module.function, module.resolver?.function, module.edit?.resolver?.function])
    .filter((name) => name !== undefined);
  return [
    ...missingFrom(used, defined, (name) => `A module calls the function ${name}, which the manifest does not define.`),
    ...missingFrom(defined, used, (name) => `The function ${name} is called by no module.`),
  ];
}

/** @type {Rule} */
export function resolverKeysAreInTheContract(_manifest, { resolverKeys, contractCalls }) {
  return [
    ...missingFrom(
      resolverKeys,
      contractCalls,
      (name) => `The resolver defines ${name}, which src/contract/calls.ts lacks.`,
    ),
    ...missingFrom(
      contractCalls,
      resolverKeys,
      (name) => `src/contract/calls.ts has ${name}, which the resolver does not define.`,
    ),
  ];
}

/** @type {Rule} */
export function intervalsAreForges(manifest) {
  const intervals = ['fiveMinute', 'hour', 'day', 'week'];
  return (manifest.modules.scheduledTrigger ?? [])
    .filter(({ interval = '' }) => !intervals.includes(interval))
    .map(({ key, interval }) => `The schedule ${key} runs every "${interval}": use ${intervals.join(', ')}.`);
}

/** @type {Rule} */
export function entriesExist(manifest, { pages, exists }) {
  const entries = (manifest.resources ?? []).flatMap(({ key, path, entry }) =>
    Object.entries(entry ?? {}).map(([name, file]) => ({ reference: `${key}/${name}`, name, file, path })),
  );
  const references = allModules(manifest)
    .flatMap(({ resource, edit }) => [resource, edit?.resource])
    .filter((resource) => resource !== undefined);
  const known = entries.map(({ reference }) => reference);
  return [
    ...missingFrom(
      references,
      known,
      (name) => `A module shows ${name}, which is no entry of the manifest's resources.`,
    ),
    ...missingFrom(known, references, (name) => `The entry ${name} is shown by no module.`),
    ...entries
      .filter(({ name, file }) => file !== `${name}.html` || !exists(`static/${file}`))
      .map(
        ({ reference, name }) =>
          `The entry ${reference} needs the page static/${name}.html, under the entry's own name.`,
      ),
    ...missingFrom(
      entries.map(({ name }) => name),
      pages,
      (name) => `The entry ${name} is not built: add it to scripts/pages.mjs.`,
    ),
    ...missingFrom(
      pages,
      entries.map(({ name }) => name),
      (name) => `The page ${name} is built and is no entry of the manifest.`,
    ),
  ];
}

/**
 * The scopes of a REST call; null when the table lacks it.
 * @param {import('./rest-calls.mjs').RestCall} call
 */
function scopesOf({ path, method }) {
  const [known] = Object.keys(scopesByPath).filter((pattern) => fits(path, pattern));
  const methods = /** @type {Record<string, readonly string[] | undefined>} */ (scopesByPath[known ?? ''] ?? {});
  return methods[method] ?? null;
}

/** Whether a path is one of a pattern's; a constant may stand where the pattern has `{}`. @param {string} path @param {string} pattern */
function fits(path, pattern) {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  return parts.length === wanted.length && wanted.every((part, index) => part === '{}' || part === parts[index]);
}

/** @type {Rule} */
export function restCallsAreKnown(_manifest, { restCalls }) {
  return restCalls
    .filter((call) => scopesOf(call) === null)
    .map(
      ({ file, line, method, path }) =>
        `${file}:${line} calls ${method} ${path}: add its scopes to scripts/forge/scopes.mjs.`,
    );
}

/** @type {Rule} */
export function scopesAreNeeded(manifest, { restCalls, packages }) {
  const events = allModules(manifest).flatMap((module) => module.events ?? []);
  const byEvent = Object.entries(scopesByEvent)
    .filter(([prefix]) => events.some((event) => event.startsWith(prefix)))
    .map(([, scope]) => scope);
  const byPackage = Object.entries(scopesByPackage)
    .filter(([name]) => packages.includes(name))
    .map(([, scope]) => scope);
  const needed = [...restCalls.flatMap((call) => scopesOf(call) ?? []), ...byEvent, ...byPackage];
  const asked = manifest.permissions?.scopes ?? [];
  return [
    ...missingFrom(
      needed,
      asked,
      (scope) => `The manifest lacks the scope ${scope}, which ${userOf(scope, restCalls)} needs.`,
    ),
    ...missingFrom(asked, needed, (scope) => `The manifest asks for the scope ${scope}, which nothing needs.`),
  ];
}

/** @param {string} scope @param {readonly import('./rest-calls.mjs').RestCall[]} restCalls */
function userOf(scope, restCalls) {
  const [call] = restCalls.filter((candidate) => scopesOf(candidate)?.includes(scope));
  if (call) return `${call.method} ${call.path} (${call.file}:${call.line})`;
  const [name] = Object.entries(scopesByPackage).find(([, candidate]) => candidate === scope) ?? ['a trigger'];
  return name;
}

/** @type {readonly Rule[]} */
const rules = [
  handlersAreExported,
  functionsAreUsed,
  resolverKeysAreInTheContract,
  intervalsAreForges,
  entriesExist,
  restCallsAreKnown,
  scopesAreNeeded,
];

/**
 * What Forge's own tools do not find: one sentence for each way in which manifest and code do not fit.
 * @type {Rule}
 */
export function manifestProblems(manifest, facts) {
  return rules.flatMap((rule) => rule(manifest, facts));
}
