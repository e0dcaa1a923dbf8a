/**
 * What is wrong with the imports of a project: each broken rule with its reason, and files that were not looked at. The
 * tool is silently green when it cannot read TypeScript, so what it read is compared with what is on disk.
 * @param {import('./cruise.mjs').Cruise} cruise
 * @param {readonly string[]} files the TypeScript files on disk
 * @param {Readonly<Record<string, string>>} reasons by the name of the rule
 * @returns {string[]}
 */
export function importProblems(cruise, files, reasons) {
  const read = new Set(cruise.modules.map(({ source }) => source));
  const unread = files.filter((file) => !read.has(file));
  return [
    ...cruise.summary.violations.map(({ from, to, rule }) => {
      const reason = reasons[rule.name] ?? 'It has no reason: write one.';
      return `${from} -> ${to} (${rule.name}): ${reason}`;
    }),
    ...(files.length === 0 ? ['There is no TypeScript file to follow.'] : []),
    ...unread.map((file) => `${file} was not followed: dependency-cruiser did not read it.`),
  ];
}
