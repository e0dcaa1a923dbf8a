import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder } from '../content-hash.mjs';
import { pageNames } from '../pages.mjs';
import { restCallsIn } from './rest-calls.mjs';

/** @param {readonly string[]} folders */
function sourcesUnder(folders) {
  return filesUnder(folders)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/**
 * The packages that a source text imports, types alone apart.
 * @param {string} text
 * @returns {string[]}
 */
export function packagesIn(text) {
  const { statements } = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
    const { moduleSpecifier } = statement;
    return ts.isStringLiteral(moduleSpecifier) && !moduleSpecifier.text.startsWith('.') ? [moduleSpecifier.text] : [];
  });
}

/**
 * Gathers from the code what the rules of the manifest compare it with.
 * @param {{ app: object, calls: object, keys: readonly string[] }} loaded as `loadApp` returns it
 * @returns {import('./manifest-rules.mjs').AppFacts}
 */
export function factsOf({ app, keys, calls }) {
  return {
    handlers: Object.keys(app),
    resolverKeys: keys,
    contractCalls: Object.keys(calls),
    restCalls: sourcesUnder(['src', 'static/src']).flatMap(({ file, text }) => restCallsIn(file, text)),
    packages: [...new Set(sourcesUnder(['src']).flatMap(({ text }) => packagesIn(text)))],
    pages: pageNames,
    exists: existsSync,
  };
}
