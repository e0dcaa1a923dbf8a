/**
 * How many items the command line asks for, as in `--items 100000`; null when it asks for the whole app's costs.
 * @throws Error saying what to write instead
 */
export function askedItems(argv: readonly string[]): number | null {
  if (argv.length === 0) return null;
  const [option, number = '', ...rest] = argv;
  const items = /^[1-9]\d{0,7}$/.test(number) ? Number(number) : null;
  if (option === '--items' && items !== null && rest.length === 0) return items;
  throw new Error(`"${argv.join(' ')}" is nothing that can be measured. Write --items 100000, or nothing at all.`);
}
