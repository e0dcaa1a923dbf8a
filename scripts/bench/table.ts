/** A row of figures: its name, then one text for each column. */
export type Row = readonly [name: string, ...figures: string[]];

/** Rows under a heading, in columns that line up; figures to the right, as numbers are read. */
export function table(heading: string, columns: readonly string[], rows: readonly Row[]): string {
  const lines: readonly (readonly string[])[] = [['', ...columns], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return ['', heading, ...text].join('\n');
}

const grouped = new Intl.NumberFormat('en-GB');

export function count(value: number): string {
  return grouped.format(value);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
