/** A page of a list that Jira counts by position. */
export interface PositionPage<T> {
  readonly isLast?: boolean | undefined;
  readonly values: readonly T[];
}

/** More pages than this of one list is a defect of the list, not a site. */
const MOST_PAGES = 200;

/** Every value of a list that is read page by page, from its beginning. */
export async function readPages<T>(readFrom: (startAt: number) => Promise<PositionPage<T>>): Promise<readonly T[]> {
  const values: T[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { isLast, values: found } = await readFrom(values.length);
    values.push(...found);
    if (found.length === 0 || isLast !== false) break;
  }
  return values;
}
