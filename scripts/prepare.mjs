import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './products.mjs';
import { installIfNeeded } from './install.mjs';
import { nodeVersionProblem } from './node-version.mjs';
import { CommandFailed } from './run-command.mjs';

/** @param {string} line */
export function say(line) {
  console.log(line);
}

/** Goes to the project's root, whatever folder the command was given in, and leaves when Node.js is too old. */
export function enterProject() {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  const problem = nodeVersionProblem(process.versions.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}

/** Everything that a fresh clone lacks: packages, pages and the app's bundle. Does nothing when all is there. */
export async function prepare() {
  await installIfNeeded(say);
  await buildAll(say);
}

/**
 * Runs a command's work; a step that failed has already said why, so it ends the command without a stack.
 * @param {() => Promise<void>} work
 */
export async function asCommand(work) {
  try {
    enterProject();
    await work();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    process.exit(error.status);
  }
}
