import { readFileSync } from 'node:fs';
import { filesUnder } from './content-hash.mjs';
import { asCommand, say } from './prepare.mjs';
import { exceptions } from './sizes/exceptions.mjs';
import { measureFile } from './sizes/measure-file.mjs';
import { percentile } from './sizes/percentile.mjs';
import { commentShare, sizeProblems, unexcused } from './sizes/size-problems.mjs';

const sourceFolders = ['src', 'static/src', 'host', 'report'];

/** @param {string} folder */
function measureFolder(folder) {
  const files = filesUnder([folder]).filter((path) => /\.tsx?$/.test(path));
  return files.map((path) => measureFile(path, readFileSync(path, 'utf8')));
}

/** @param {readonly import('./sizes/measure-file.mjs').FileSize[]} files */
const linesOf = (files) => files.reduce((sum, { lines }) => sum + lines, 0);

await asCommand(async () => {
  const parts = Object.fromEntries(sourceFolders.map((folder) => [folder, measureFolder(folder)]));
  const testLines = linesOf(measureFolder('test'));
  for (const [part, files] of Object.entries(parts)) {
    const sizes = files.map(({ lines }) => lines);
    const middle = `median ${percentile(sizes, 0.5)}, 95th percentile ${percentile(sizes, 0.95)}`;
    say(
      `${part}: ${files.length} files, ${linesOf(files)} lines, ${middle}, comments ${(commentShare(files) * 100).toFixed(1)} %`,
    );
  }
  const problems = unexcused(sizeProblems(parts, testLines), exceptions);
  problems.forEach(({ rule, where, what }) => console.error(`${rule}: ${where}: ${what}`));
  say(`Sizes with ${testLines} lines of tests and ${exceptions.length} exceptions: ${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
});
