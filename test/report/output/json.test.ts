import { reportAsJson } from '../../../report/output/json';
import { aReport, aReportItem } from '../../support/a-report';
import { aSplitReport } from '../../support/split';

const printed = (report: Parameters<typeof reportAsJson>[0]): string => [...reportAsJson(report)].join('');

describe('reportAsJson', () => {
  it('is the numbers alone when no items were asked for', () => {
    const text = printed(aReport());
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ asOf: '2026-03-02T00:00:00.000Z', input: { rejected: 1 } });
    expect(JSON.parse(text)).not.toHaveProperty('items');
  });

  it.each([0, 1, 3])('has %p items, one on each line', (count) => {
    const items = Array.from({ length: count }, (_, i) => aReportItem({ key: `PAY-${i}` }));
    const text = printed(aReport({ items }));
    expect(JSON.parse(text)).toMatchObject({ items, timeZone: 'UTC' });
    expect(text.split('\n').filter((line) => line.startsWith('    {"key":"PAY-'))).toHaveLength(count);
  });

  it('comes in pieces, because the items of a large site are more than one text can hold', () => {
    const items = Array.from({ length: 100 }, () => aReportItem());
    expect([...reportAsJson(aReport({ items }))]).toHaveLength(102);
  });

  it('writes spans of periods as instants that people read', () => {
    const report = aSplitReport();
    const { split } = JSON.parse(printed(aReport({ split: [report] }))) as ReturnType<typeof aReport>;
    const span = report.overall.current?.period.span;
    expect(split[0]?.overall.current?.period.span).toEqual({
      from: new Date(span?.from ?? 0).toISOString(),
      to: new Date(span?.to ?? 0).toISOString(),
    });
  });
});
