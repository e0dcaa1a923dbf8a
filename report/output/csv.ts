import type { Report, ReportItem } from '../report';
import { figuresOf } from './in-words';

/** The items with `--items`, else the measures and flow figures, as comma-separated values (RFC 4180, line feeds). */
export function* reportAsCsv(report: Report): Generator<string> {
  yield* report.items === undefined ? measures(report) : items(report.items);
}

const MEASURE_COLUMNS = ['group', 'id', 'value', 'unit', 'p50', 'p85', 'p95', 'status', 'n', 'coverage', 'missing'];

function* measures({ dimensions, flow }: Report): Generator<string> {
  yield row(MEASURE_COLUMNS);
  for (const { id: group, measures: list } of dimensions) {
    for (const { id, value, unit, status, n, coverage, absence } of list) {
      yield row([group, id, value, unit, null, null, null, status, n, coverage, absence?.missing]);
    }
  }
  for (const [id, figure] of figuresOf(flow)) {
    const { value, unit, percentiles, n, coverage, absence } = figure;
    const { p50, p85, p95 } = percentiles ?? {};
    yield row(['flow figure', id, value, unit, p50, p85, p95, null, n, coverage, absence?.missing]);
  }
}

const ITEM_COLUMNS = [
  'key',
  'started',
  'done',
  'cycleTimeDays',
  'leadTimeDays',
  'ageDays',
  'activeSeconds',
  'category',
  'excluded',
] as const;

/** One column for each status that any item was in, because a table has no lists. */
function* items(all: readonly ReportItem[]): Generator<string> {
  const statuses = [...new Set(all.flatMap(({ statusSeconds }) => Object.keys(statusSeconds)))].sort();
  yield row([...ITEM_COLUMNS, ...statuses.map((id) => `statusSeconds.${id}`)]);
  for (const item of all) {
    yield row([...ITEM_COLUMNS.map((column) => item[column]), ...statuses.map((id) => item.statusSeconds[id])]);
  }
}

function row(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map(cell).join(',')}\n`;
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
