import { reportAsCsv } from '../../../report/output/csv';
import { figuresOf } from '../../../report/output/in-words';
import { aReport, aReportItem } from '../../support/a-report';
import { aDimension, aFigure, aFlowSummary, aMeasure, anAbsentMeasure } from '../../support/snapshot';

const rows = (report: Parameters<typeof reportAsCsv>[0]): string[] => [...reportAsCsv(report)].join('').split('\n');

describe('items as comma-separated values', () => {
  it('have one column for each status that any of them was in', () => {
    const items = [
      aReportItem(),
      aReportItem({ key: 'PAY-2', started: null, done: null, cycleTimeDays: null, leadTimeDays: null, ageDays: 9 }),
      aReportItem({ key: 'PAY-3', activeSeconds: null, statusSeconds: { '2': 1 }, excluded: 'sub-task' }),
    ];
    expect(rows(aReport({ items }))).toEqual([
      'key,started,done,cycleTimeDays,leadTimeDays,ageDays,activeSeconds,category,excluded,' +
        'statusSeconds.1,statusSeconds.10,statusSeconds.2',
      'PAY-1,2026-01-07T12:00:00.000Z,2026-01-10T12:00:00.000Z,4,6,,259200,roadmap,,60,0.5,',
      'PAY-2,,,,,9,259200,roadmap,,60,0.5,',
      'PAY-3,2026-01-07T12:00:00.000Z,2026-01-10T12:00:00.000Z,4,6,,,roadmap,sub-task,,,1',
      '',
    ]);
  });

  it('quote what would else be two cells or two lines', () => {
    const items = [aReportItem({ statusSeconds: {}, excluded: 'a "quoted", odd\nreason' })];
    expect([...reportAsCsv(aReport({ items }))][1]).toMatch(/,roadmap,"a ""quoted"", odd\nreason"\n$/);
  });
});

describe('measures as comma-separated values', () => {
  it('stand with their dimension, then the flow figures', () => {
    const missing = anAbsentMeasure('Uptime', { kind: 'no-data', missing: 'no uptime signal is connected' });
    const report = aReport({
      dimensions: [aDimension({ measures: [aMeasure(), missing] })],
      flow: aFlowSummary({ cycleTime: aFigure({ percentiles: { p50: 3, p85: 9, p95: 20 }, value: null }) }),
    });
    const [head, ...lines] = rows(report);
    expect(head).toBe('group,id,value,unit,p50,p85,p95,status,n,coverage,missing');
    expect(lines[0]).toBe('flow,cycle-time-variance,3.4,ratio,,,,watch,148,0.94,');
    expect(lines[1]).toBe('flow,uptime,,share,,,,,0,,no uptime signal is connected');
    expect(lines[2]).toMatch(/^flow figure,cycleTime,,days,3,9,20,,\d+,0\.\d+,$/);
    expect(lines.filter((line) => line.startsWith('flow figure,'))).toHaveLength(figuresOf(report.flow).length);
  });
});
