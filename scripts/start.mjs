import { runMain } from './import-typescript.mjs';
import { installIfNeeded } from './install.mjs';
import { asCommand, prepare, say } from './prepare.mjs';

const argv = process.argv.slice(2);

await asCommand(async () => {
  // The text needs the packages that read TypeScript, but nothing that is built.
  if (argv.includes('--help')) await installIfNeeded(say);
  else await prepare();
  await runMain('host/main.ts', argv);
});
