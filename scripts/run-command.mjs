import { spawn } from 'node:child_process';

/** A command that another one was waiting for did not succeed. */
export class CommandFailed extends Error {
  /**
   * @param {string} command as a person would type it
   * @param {number} status the exit status; 128 and the signal's number when a signal ended it
   */
  constructor(command, status) {
    super(`${command} ended with status ${status}.`);
    this.name = 'CommandFailed';
    this.status = status;
  }
}

/** @type {readonly NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM'];

/**
 * Runs a command with this terminal, passes signals on to it and returns its exit status.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options] variables to add to this process's own
 * @returns {Promise<number>}
 */
export function statusOf(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => child.kill(signal);
    passedOn.forEach((signal) => process.on(signal, passOn));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      passedOn.forEach((name) => process.off(name, passOn));
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * Runs a command as `statusOf` does.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @throws {CommandFailed} when its exit status is not 0
 */
export async function run(command, args, options) {
  const status = await statusOf(command, args, options);
  if (status !== 0) throw new CommandFailed([command, ...args].join(' '), status);
}

/**
 * Runs a script of Node.js as `run` does.
 * @param {readonly string[]} args the script and its arguments
 * @param {{ env?: Record<string, string> }} [options]
 */
export async function runNode(args, options) {
  await run(process.execPath, args, options);
}
