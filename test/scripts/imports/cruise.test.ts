import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { cruise } from '../../../scripts/imports/cruise.mjs';

const use = (path: string) => `import { it } from '${path}';\nexport const used = it;\n`;
const target = 'export const it = 1;\n';

/** A small project in which each rule is broken once, by the file named. */
const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ dependencies: { react: '1', zod: '1' }, devDependencies: { dev: '1' } }),
  ...packageFiles(['react', 'zod', 'dev', 'undeclared', '@forge/kvs']),
  'src/index.ts': use('./app/target'),
  'src/core/target.ts': target,
  'src/core/reaches-up.ts': use('../app/target'),
  'src/contract/target.ts': target,
  'src/contract/reaches-up.ts': use('../app/target'),
  'src/app/target.ts': target,
  'src/app/reaches-out.ts': use('../adapters/target'),
  'src/app/uses-development.ts': use('dev'),
  'src/app/uses-undeclared.ts': use('undeclared'),
  'src/app/imports-host.ts': use('../../host/target'),
  'src/app/lost.ts': use('./nowhere'),
  'src/app/common.ts': target,
  'src/app/imports-drawer.ts': use('./common'),
  'src/app/circle.ts': "import { back } from './circle-back';\nexport const there = back;\n",
  'src/app/circle-back.ts': "import { there } from './circle';\nexport const back = there;\n",
  'src/adapters/target.ts': target,
  'src/adapters/calls-use-case.ts': use('../app/target'),
  'src/adapters/knows-contract.ts': use('../contract/target'),
  'src/adapters/draws.ts': use('react'),
  'src/entry/target.ts': target,
  'src/adapters/imports-entry.ts': use('../entry/target'),
  'static/src/reaches-in.ts': use('../../src/app/target'),
  'static/src/uses-server.ts': use('@forge/kvs'),
  'static/src/target.ts': target,
  'host/target.ts': target,
  'host/reaches-in.ts': use('../src/app/target'),
  'host/uses-test.ts': use('../test/target'),
  'report/target.ts': target,
  'report/reaches-in.ts': use('../src/app/target'),
  'src/app/starts-report.ts': use('../../report/target'),
  'test/target.ts': target,
  'src/app/fine.ts':
    "import { it } from '../core/target';\nimport { it as z } from 'zod';\nexport const sum = it + z;\n",
};

const broken = [
  ['core-is-pure', 'src/core/reaches-up.ts'],
  ['contract-knows-the-core-only', 'src/contract/reaches-up.ts'],
  ['app-knows-no-platform', 'src/app/reaches-out.ts'],
  ['adapters-implement-ports', 'src/adapters/calls-use-case.ts'],
  ['adapters-know-app-and-core-only', 'src/adapters/knows-contract.ts'],
  ['index-re-exports-entries', 'src/index.ts'],
  ['nothing-imports-entries', 'src/adapters/imports-entry.ts'],
  ['pages-know-contract-and-core-only', 'static/src/reaches-in.ts'],
  ['pages-run-in-a-browser', 'static/src/uses-server.ts'],
  ['server-draws-nothing', 'src/adapters/draws.ts'],
  ['host-stands-beneath-the-app', 'host/reaches-in.ts'],
  ['report-reads-with-the-app', 'report/reaches-in.ts'],
  ['only-commands-start-the-report', 'src/app/starts-report.ts'],
  ['nothing-imports-host-or-test', 'src/app/imports-host.ts'],
  ['host-is-not-tested-into', 'host/uses-test.ts'],
  ['packages-are-declared', 'src/app/uses-undeclared.ts'],
  ['app-uses-no-development-package', 'src/app/uses-development.ts'],
  ['no-circles', 'src/app/circle-back.ts'],
  ['everything-resolves', 'src/app/lost.ts'],
  ['no-drawers', 'src/app/imports-drawer.ts'],
] as const;

let folder: string;
let violations: Awaited<ReturnType<typeof cruise>>['summary']['violations'];

function packageFiles(names: readonly string[]) {
  const entries = names.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js', types: 'index.d.ts' })],
    [`node_modules/${name}/index.js`, 'exports.it = 1;\n'],
    [`node_modules/${name}/index.d.ts`, 'export declare const it: number;\n'],
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterweight-imports-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  ({
    summary: { violations },
  } = await cruise(folder, ['src', 'static', 'host', 'test', 'report']));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('.dependency-cruiser.cjs', () => {
  it.each(broken)('%s is broken by %s', (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it('lets the permitted direction pass', () => {
    expect(violations.filter(({ from }) => from === 'src/app/fine.ts')).toEqual([]);
  });

  it('has a reason for each rule, and each rule was seen red here', () => {
    const load = createRequire(resolve('package.json'));
    const { forbidden } = load('./.dependency-cruiser.cjs') as { forbidden: { name: string; comment?: string }[] };
    expect(forbidden.filter(({ comment = '' }) => comment.length < 20)).toEqual([]);
    expect(forbidden.map(({ name }) => name).sort()).toEqual(broken.map(([rule]) => rule).sort());
  });
});
