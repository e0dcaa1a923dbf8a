import { percentile } from './percentile.mjs';

/** @typedef {import('./measure-file.mjs').FileSize} FileSize */

/**
 * @typedef {object} Exception
 * @property {string} rule the name at the beginning of the problem that it excuses
 * @property {string} where the file, the file and function (`host/a.ts start`), or the part of the project
 * @property {string} reason
 */

/** @typedef {{ rule: string, where: string, what: string }} Problem */

/** The sizes of a codebase that people can hold in their heads; the reasons are in CONTRIBUTING.md. */
export const limits = {
  fileLines: { median: 60, p95: 200, max: 300 },
  functionLines: { p95: 40, max: 60 },
  parameters: 3,
  commentShare: { min: 0.05, max: 0.15 },
  testShare: 1.3,
};

/** @param {FileSize} file @returns {Problem[]} */
function problemsOfFile({ path, lines, functions, anys }) {
  const long = functions.filter((measured) => measured.lines > limits.functionLines.max);
  const wide = functions.filter(({ parameters }) => parameters > limits.parameters);
  /** @param {import('./measure-file.mjs').FunctionSize} measured */
  const where = ({ name, line }) => `${path} ${name || `callback:${line}`}`;
  return [
    ...(lines > limits.fileLines.max
      ? [{ rule: 'file-lines', where: path, what: `${lines} lines: which two subjects is it?` }]
      : []),
    ...long.map((measured) => ({ rule: 'function-lines', where: where(measured), what: `${measured.lines} lines` })),
    ...wide.map((measured) => ({
      rule: 'parameters',
      where: where(measured),
      what: `${measured.parameters}: pass an object`,
    })),
    ...anys.map((line) => ({ rule: 'any', where: path, what: `line ${line}: use unknown and a schema or guard` })),
  ];
}

/** @param {readonly FileSize[]} files @returns {Problem[]} */
function problemsOfAll(files) {
  const fileLines = files.map(({ lines }) => lines);
  const functionLines = files.flatMap(({ functions }) =>
    functions.filter(({ name }) => name).map(({ lines }) => lines),
  );
  const measured = [
    { rule: 'file-lines', name: 'median', value: percentile(fileLines, 0.5), limit: limits.fileLines.median },
    { rule: 'file-lines', name: '95th percentile', value: percentile(fileLines, 0.95), limit: limits.fileLines.p95 },
    {
      rule: 'function-lines',
      name: '95th percentile',
      value: percentile(functionLines, 0.95),
      limit: limits.functionLines.p95,
    },
  ];
  return measured
    .filter(({ value, limit }) => value > limit)
    .map(({ rule, name, value, limit }) => ({ rule, where: 'the whole', what: `${name} ${value}, over ${limit}` }));
}

/** The share of lines that hold a comment. @param {readonly FileSize[]} files */
export function commentShare(files) {
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  return lines === 0 ? 0 : files.reduce((sum, file) => sum + file.commentLines, 0) / lines;
}

/** @param {string} part @param {readonly FileSize[]} files @returns {Problem[]} */
function problemsOfComments(part, files) {
  const share = commentShare(files);
  const { min, max } = limits.commentShare;
  if (files.length === 0 || (share >= min && share <= max)) return [];
  const what = `${(share * 100).toFixed(1)} % of lines, not ${min * 100} to ${max * 100} %: say why, not what`;
  return [{ rule: 'comments', where: part, what }];
}

/**
 * What is too big, too bare or too little tested.
 * @param {Readonly<Record<string, readonly FileSize[]>>} parts the source files of each part of the project
 * @param {number} testLines
 * @returns {Problem[]}
 */
export function sizeProblems(parts, testLines) {
  const files = Object.values(parts).flat();
  const sourceLines = files.reduce((sum, { lines }) => sum + lines, 0);
  const share = testLines / sourceLines;
  const what = `${testLines} lines for ${sourceLines} of source, under ${limits.testShare} times as many`;
  return [
    ...(files.length === 0 ? [{ rule: 'file-lines', where: 'the whole', what: 'no file was found' }] : []),
    ...files.flatMap(problemsOfFile),
    ...problemsOfAll(files),
    ...Object.entries(parts).flatMap(([part, ofPart]) => problemsOfComments(part, ofPart)),
    ...(share < limits.testShare ? [{ rule: 'tests', where: 'the whole', what }] : []),
  ];
}

/**
 * The problems that no exception excuses, and the exceptions that excuse nothing or give no reason.
 * @param {readonly Problem[]} problems
 * @param {readonly Exception[]} exceptions
 * @returns {Problem[]}
 */
export function unexcused(problems, exceptions) {
  /** @param {Problem} problem @param {Exception} exception */
  const excuses = (problem, exception) => exception.rule === problem.rule && exception.where === problem.where;
  const idle = exceptions
    .filter((exception) => !problems.some((problem) => excuses(problem, exception)))
    .map(({ rule, where }) => ({ rule, where, what: 'its exception is no longer needed: delete it' }));
  const unreasoned = exceptions
    .filter(({ reason }) => reason.trim().length < 20)
    .map(({ rule, where }) => ({ rule, where, what: 'its exception gives no reason' }));
  return [
    ...problems.filter((problem) => !exceptions.some((exception) => excuses(problem, exception))),
    ...idle,
    ...unreasoned,
  ];
}
