import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** One line of an export: a story of the project DEMO, in the shape of the REST API. */
export function anExportedLine(number: number, summary = `Work item ${number}`): string {
  return JSON.stringify({
    id: String(10_000 + number),
    key: `DEMO-${number}`,
    fields: {
      summary,
      created: '2015-01-05T09:00:00.000+0000',
      updated: '2015-02-05T09:00:00.000+0000',
      labels: [],
      status: { id: '1', name: 'Open', statusCategory: { key: 'new' } },
      issuetype: { id: '11', name: 'Story', subtask: false },
      project: { id: '10170', key: 'DEMO' },
    },
    changelog: { startAt: 0, maxResults: 0, total: 0, histories: [] },
  });
}

/** Writes an export to a file, compressed when its name ends so. */
export function writeExport(path: string, lines: readonly string[]): string {
  const text = `${lines.join('\n')}\n`;
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}
