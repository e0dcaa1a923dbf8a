import { installIfNeeded } from './install.mjs';
import { asCommand, say } from './prepare.mjs';
import { statusOf } from './run-command.mjs';

/** `npm run -s mutate [-- --mutate src/core/flow/wip.ts]`: what follows is passed on to Stryker. */
await asCommand(async () => {
  await installIfNeeded(say);
  process.exitCode = await statusOf(process.execPath, [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    ...process.argv.slice(2),
  ]);
});
