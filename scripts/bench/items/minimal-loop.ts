const DAY_MS = 86_400_000;

interface RawItem {
  readonly fields: { readonly created: string; readonly status: { readonly id: string } };
  readonly changelog: {
    readonly histories: readonly {
      readonly created: string;
      readonly items: readonly { readonly field: string; readonly to: string }[];
    }[];
  };
}

/** The category key of each status id, as Jira has it: `new`, `indeterminate` or `done`. */
export type CategoryKeys = ReadonlyMap<string, string>;

/**
 * The floor that everything else is compared with: what somebody writes by hand to know one number. Parses a line and
 * gives the cycle time in days, UTC, or null; checks nothing, sorts nothing, keeps nothing.
 */
export function minimalCycleTime(line: string, categories: CategoryKeys): number | null {
  const item = JSON.parse(line) as RawItem;
  let started = Infinity;
  let done = -Infinity;
  for (const { created, items } of item.changelog.histories) {
    for (const { field, to } of items) {
      if (field !== 'status') continue;
      const category = categories.get(to);
      if (category === 'indeterminate') started = Math.min(started, Date.parse(created));
      else if (category === 'done') done = Math.max(done, Date.parse(created));
    }
  }
  if (categories.get(item.fields.status.id) !== 'done' || started > done) return null;
  return Math.floor(done / DAY_MS) - Math.floor(started / DAY_MS) + 1;
}
