import { reportAsMarkdown } from '../../../report/output/markdown';
import { aReport, aReportItem } from '../../support/a-report';
import { aDimension, aFlowSummary, aMeasure } from '../../support/snapshot';
import { aSplitReport } from '../../support/split';

const printed = (report: Parameters<typeof reportAsMarkdown>[0]): string => [...reportAsMarkdown(report)].join('');

describe('reportAsMarkdown', () => {
  it('begins with what it is about', () => {
    const counts = { known: 9, byCategory: { roadmap: 5, 'technical-health': 3, untagged: 1 } };
    const text = printed(aReport({ counts, projectKeys: ['PAY', 'OPS'] }));
    expect(
      text.startsWith(
        '# Scorecard of PAY, OPS\n\n' +
          'As of 2026-03-02T00:00:00.000Z, days in UTC. 1 work items from 2 lines; 1 could not be used.\n' +
          'Standard items: 5 roadmap, 3 technical health, 1 untagged.\n',
      ),
    ).toBe(true);
    expect(printed(aReport({ input: { lines: 1, items: 1, rejected: 0 } }))).toContain('1 work items from 1 lines.\n');
  });

  it('has a table for each dimension, with its status and why', () => {
    const measures = [aMeasure({ name: 'Cycle-time | variance', value: 3.4, n: 148, coverage: 0.94 })];
    const dimensions = [aDimension({ name: 'Flow', status: 'watch', why: 'Because.', measures })];
    expect(printed(aReport({ dimensions }))).toContain(
      '\n## Flow: watch\n\nBecause.\n\n' +
        '| Measure | Value | Status | Items | Coverage |\n| --- | --- | --- | --- | --- |\n' +
        '| Cycle-time \\| variance | 3.4 | watch | 148 | 94 % |\n',
    );
  });

  it('has a table of flow figures over the window', () => {
    const text = printed(aReport({ flow: aFlowSummary({ windowDays: 28 }) }));
    expect(text).toContain('\n## Flow, 28 days\n\n| Figure | Value | Items | Coverage |\n');
    expect(text).toMatch(/\n\| lead-time \| .+ \| \d+ \| .* \|\n/);
  });

  it('shows the present period of the split in each unit, and none where there is none', () => {
    const report = aSplitReport();
    const text = printed(aReport({ split: [report] }));
    expect(text).toContain(`\n## Capacity in ${report.unit}, ${report.overall.current?.period.name ?? ''}\n`);
    expect(text).toMatch(/\n\| Planned \| \d+ % \| \d+ % \| \d+ % \| \S+ \| \S* \|\n\| Actual \|/);
    const none = { ...report, overall: { ...report.overall, current: null } };
    expect(printed(aReport({ split: [none] }))).not.toContain('## Capacity');
  });

  it('names what was found about the data, or that nothing was', () => {
    const found = {
      id: 'never-started',
      name: 'Never started',
      meaning: 'They lower coverage.',
      count: 3,
      of: 10,
    } as const;
    const nothing = { ...found, name: 'Time travel', count: 0 };
    const text = printed(aReport({ quality: [found, nothing] }));
    expect(text).toContain('| Never started | 3 | 10 | They lower coverage. |\n');
    expect(text).not.toContain('Time travel');
    expect(printed(aReport({ quality: [nothing] }))).toContain(
      '\n## Data quality\n\nNothing that makes these numbers less trustworthy was found.\n',
    );
  });

  it('lists the items that were asked for', () => {
    const items = [
      aReportItem(),
      aReportItem({ key: 'PAY-2', started: null, done: null, cycleTimeDays: null, excluded: 'sub-task' }),
    ];
    const text = printed(aReport({ items }));
    expect(
      text.endsWith(
        '\n## Items\n\n| Key | Started | Done | Cycle time | Lead time | Age | Category | Excluded |\n' +
          '| --- | --- | --- | --- | --- | --- | --- | --- |\n' +
          '| PAY-1 | 2026-01-07T12:00:00.000Z | 2026-01-10T12:00:00.000Z | 4 | 6 |  | roadmap |  |\n' +
          '| PAY-2 |  |  |  | 6 |  | roadmap | sub-task |\n',
      ),
    ).toBe(true);
    expect(printed(aReport())).not.toContain('## Items');
  });
});
