import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { factsOf } from './forge/app-facts.mjs';
import { forgeProblems, goOffline } from './forge/lint.mjs';
import { loadApp } from './forge/load-app.mjs';
import { manifestProblems } from './forge/manifest-rules.mjs';
import { stageWithManifest } from './forge/stage.mjs';
import { asCommand, say } from './prepare.mjs';
import { appBundle, buildIfStale, pages } from './products.mjs';

const { values } = parseArgs({
  options: {
    manifest: { type: 'string', multiple: true, default: ['manifest.yml'] },
    'no-bundle': { type: 'boolean', default: false },
  },
});

/**
 * Checks one manifest against the code as it is and says what is wrong.
 * @param {string} path
 * @param {import('./forge/manifest-rules.mjs').AppFacts} facts
 * @returns {Promise<number>} how many problems there are
 */
async function checkManifest(path, facts) {
  const { parse } = await import('yaml');
  const root = process.cwd();
  if (path !== 'manifest.yml') process.chdir(stageWithManifest(path));
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  const problems = [...manifestProblems(manifest, facts), ...(await forgeProblems(manifest))];
  process.chdir(root);
  problems.forEach((problem) => console.error(problem));
  say(`${path}: ${problems.length} problems.`);
  return problems.length;
}

await asCommand(async () => {
  const facts = factsOf(await loadApp());
  await buildIfStale(pages, say);
  const described = goOffline();
  say(`REST calls are compared with ${described ? "Atlassian's descriptions and " : ''}our table of scopes.`);
  let problems = 0;
  for (const path of values.manifest) problems += await checkManifest(path, facts);
  if (!values['no-bundle']) await buildIfStale(appBundle, say);
  process.exitCode = problems === 0 ? 0 : 1;
});
