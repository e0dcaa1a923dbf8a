import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { asCommand, prepare, say } from './prepare.mjs';
import { statusOf } from './run-command.mjs';
import { sumOf, totalsOf } from './test-totals.mjs';

/**
 * Runs jest with one configuration.
 * @param {string} config
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./test-totals.mjs').Totals>}
 */
async function runJest(config, env = {}) {
  const outputFile = `.build/${config}.json`;
  mkdirSync('.build', { recursive: true });
  rmSync(outputFile, { force: true });
  const args = ['node_modules/jest/bin/jest.js', '--config', config, '--json', '--outputFile', outputFile];
  const status = await statusOf(process.execPath, args, { env });
  const totals = totalsOf(existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : null);
  // Jest also fails for what is no test, such as a threshold or a broken reporter: that must not pass for green.
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

await asCommand(async () => {
  await prepare();
  const browser = await findOrInstallBrowser(say);
  say(`Browser tests will run in ${browser}.`);
  say('Running unit, property, host and page tests.');
  const unit = await runJest('jest.config.mjs');
  say('Running browser tests.');
  const e2e = await runJest('jest.e2e.config.mjs', { CHROME_PATH: browser });
  const { passed, failed } = sumOf([unit, e2e]);
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
