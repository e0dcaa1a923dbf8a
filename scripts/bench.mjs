import { runMain } from './import-typescript.mjs';
import { asCommand, prepare } from './prepare.mjs';

await asCommand(async () => {
  await prepare();
  await runMain('scripts/bench/main.ts', process.argv.slice(2));
});
