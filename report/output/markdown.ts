import { figuresOf, inWords } from './in-words';
import type { Report } from '../report';

/** The report for people, in Markdown. */
export function* reportAsMarkdown(report: Report): Generator<string> {
  const { asOf, timeZone, input, projectKeys, counts } = report;
  yield `# Scorecard of ${projectKeys.join(', ')}\n\n`;
  yield `As of ${asOf}, days in ${timeZone}. ${input.items} work items from ${input.lines} lines`;
  yield input.rejected === 0 ? '.\n' : `; ${input.rejected} could not be used.\n`;
  const { roadmap, untagged } = counts.byCategory;
  yield `Standard items: ${roadmap} roadmap, ${counts.byCategory['technical-health']} technical health, ${untagged} untagged.\n`;
  yield* dimensionTables(report);
  yield* flowTable(report);
  yield* splitTable(report);
  yield* qualityTable(report);
  yield* itemTable(report);
}

function* dimensionTables({ dimensions }: Report): Generator<string> {
  for (const { name, status, why, measures } of dimensions) {
    yield `\n## ${name}: ${status}\n\n${why}\n\n`;
    yield table(
      ['Measure', 'Value', 'Status', 'Items', 'Coverage'],
      measures.map((one) => [one.name, inWords(one), one.status ?? '', String(one.n), percent(one.coverage)]),
    );
  }
}

function* flowTable({ flow }: Report): Generator<string> {
  yield `\n## Flow, ${flow.windowDays} days\n\n`;
  yield table(
    ['Figure', 'Value', 'Items', 'Coverage'],
    figuresOf(flow).map(([, one]) => [one.definitionId, inWords(one), String(one.n), percent(one.coverage)]),
  );
}

function* splitTable({ split }: Report): Generator<string> {
  for (const { unit, overall } of split) {
    const { current } = overall;
    if (current === null) continue;
    yield `\n## Capacity in ${unit}, ${current.period.name}\n\n`;
    const rows = [
      ['Planned', current.planned],
      ['Actual', current.actual],
      ['In progress', overall.inProgress],
    ] as const;
    yield table(
      ['', 'Roadmap', 'Technical health', 'Untagged', 'Total', 'Status'],
      rows.map(([name, { shares, total, status }]) => [
        name,
        percent(shares?.roadmap ?? null),
        percent(shares?.['technical-health'] ?? null),
        percent(shares?.untagged ?? null),
        String(total),
        status ?? '',
      ]),
    );
  }
}

function* qualityTable({ quality }: Report): Generator<string> {
  const found = quality.filter(({ count }) => count > 0);
  yield '\n## Data quality\n\n';
  if (found.length === 0) yield 'Nothing that makes these numbers less trustworthy was found.\n';
  else
    yield table(
      ['Finding', 'Items', 'Of', 'Meaning'],
      found.map(({ name, count, of, meaning }) => [name, String(count), String(of), meaning]),
    );
}

function* itemTable({ items }: Report): Generator<string> {
  if (items === undefined) return;
  yield '\n## Items\n\n';
  yield table(
    ['Key', 'Started', 'Done', 'Cycle time', 'Lead time', 'Age', 'Category', 'Excluded'],
    items.map((one) => [
      one.key,
      one.started ?? '',
      one.done ?? '',
      ...[one.cycleTimeDays, one.leadTimeDays, one.ageDays].map((days) => String(days ?? '')),
      one.category,
      one.excluded ?? '',
    ]),
  );
}

function percent(share: number | null): string {
  return share === null ? '' : `${(share * 100).toFixed(0)} %`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(columns) + line(columns.map(() => '---')) + rows.map(line).join('');
}
