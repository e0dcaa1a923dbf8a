import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filesUnder } from './content-hash.mjs';
import { cruise, cruisedFolders } from './imports/cruise.mjs';
import { importProblems } from './imports/import-problems.mjs';
import { asCommand, say } from './prepare.mjs';

await asCommand(async () => {
  /** @type {import('dependency-cruiser').IConfiguration} */
  const { forbidden = [] } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
  const reasons = Object.fromEntries(forbidden.map(({ name = '', comment = '' }) => [name, comment]));
  const folders = cruisedFolders.filter((folder) => existsSync(folder));
  const built = ['static/dist', 'static/generated'];
  const files = filesUnder(folders, built).filter((file) => /\.tsx?$/.test(file));
  const problems = importProblems(await cruise(process.cwd(), folders), files, reasons);
  problems.forEach((problem) => console.error(problem));
  say(`Imports of ${files.length} files: ${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
});
