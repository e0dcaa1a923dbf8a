import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { factsOf } from '../../scripts/forge/app-facts.mjs';
import { loadApp } from '../../scripts/forge/load-app.mjs';
import { manifestProblems } from '../../scripts/forge/manifest-rules.mjs';
import { manifestMutations, spoil } from '../support/manifest-mutations';

const text = readFileSync('manifest.yml', 'utf8');

const problemsOf = async (manifest: string) =>
  manifestProblems(parse(manifest) as Parameters<typeof manifestProblems>[0], factsOf(await loadApp()));

describe('manifest.yml', () => {
  it('fits the code: handlers, calls, scopes, entries and pages', async () => {
    expect(await problemsOf(text)).toEqual([]);
  });

  it.each(manifestMutations)('would be refused with $name', async (mutation) => {
    const problems = await problemsOf(spoil(text, mutation));
    expect(problems.join('\n')).toMatch(mutation.noticed);
  });
});
