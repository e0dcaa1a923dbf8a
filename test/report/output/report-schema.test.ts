import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { reportAsJson } from '../../../report/output/json';
import { reportJsonSchema, reportSchema } from '../../../report/output/report-schema';
import { aReport, aReportItem } from '../../support/a-report';

const FILE = resolve(__dirname, '../../../docs/operations/report.schema.json');

describe('the schema of the report', () => {
  it('is the one in the documentation', () => {
    // To write it again: npm run -s report -- --schema > docs/operations/report.schema.json
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  const json = (report: Parameters<typeof reportAsJson>[0]): unknown => JSON.parse([...reportAsJson(report)].join(''));

  it('holds of a report, with items and without', () => {
    expect(reportSchema.safeParse(json(aReport())).error?.issues).toBeUndefined();
    expect(reportSchema.safeParse(json(aReport({ items: [aReportItem()] }))).error?.issues).toBeUndefined();
  });

  const odd: readonly (readonly [string, object])[] = [
    ['an instant without its zone', { started: '2026-01-07T12:00:00' }],
    ['half a day', { cycleTimeDays: 1.5 }],
    ['a day less than none', { ageDays: -1 }],
    ['a category that is none', { category: 'health' }],
    ['something more', { summary: 'secret' }],
  ];

  it.each(odd)('refuses an item with %s', (_, changed) => {
    const items = [{ ...aReportItem(), ...changed }];
    expect(reportSchema.safeParse(json(aReport({ items }))).success).toBe(false);
  });
});
