import { importTypeScript } from './import-typescript.mjs';
import { installIfNeeded } from './install.mjs';
import { asCommand } from './prepare.mjs';

// npm goes to the project's root first; paths are meant from where the command was typed.
const folder = process.env.npm_lifecycle_event === 'report' ? process.env.INIT_CWD : undefined;
const typedIn = folder ?? process.cwd();

// Whoever reads only the beginning, as `head` does, has what they wanted.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

await asCommand(async () => {
  // Standard output is the report and nothing else.
  await installIfNeeded((line) => console.error(line));
  const { main } = await importTypeScript('report/main.ts');
  if (typeof main !== 'function') throw new Error('report/main.ts does not export main(argv, process).');
  const { stdin, stdout, stderr, argv } = process;
  process.exitCode = await main(argv.slice(2), { folder: typedIn, stdin, stdout, stderr });
});
