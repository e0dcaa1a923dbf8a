/** Compares ids as Jira numbers them: the shorter one is the smaller number. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a.length - b.length || (a < b ? -1 : 1);
}
