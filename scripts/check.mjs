import { installIfNeeded } from './install.mjs';
import { asCommand, say } from './prepare.mjs';
import { buildIfStale, pages } from './products.mjs';
import { CommandFailed, statusOf } from './run-command.mjs';

/** Each gate and the script of Node.js that keeps it; the quick ones first. */
const gates = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  'types of the pure core': ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.core.json'],
  imports: ['scripts/check-imports.mjs'],
  sizes: ['scripts/check-sizes.mjs'],
  'unused code': ['node_modules/knip/bin/knip.js'],
  'bytes of the pages': ['node_modules/size-limit/bin.js'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
};

/** The bytes are counted on what is built; a build that fails fails that gate, and the others still say theirs. */
async function buildPages() {
  try {
    await buildIfStale(pages, say);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
  }
}

await asCommand(async () => {
  await installIfNeeded(say);
  await buildPages();
  /** @type {string[]} */
  const red = [];
  for (const [name, script] of Object.entries(gates)) {
    const status = await statusOf(process.execPath, script);
    if (status !== 0) red.push(name);
    say(`${name}: ${status === 0 ? 'green' : 'RED'}`);
  }
  say(red.length === 0 ? 'All gates are green.' : `Red: ${red.join(', ')}.`);
  process.exitCode = red.length === 0 ? 0 : 1;
});
