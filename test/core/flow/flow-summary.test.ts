import { flowMeasures, flowScores } from '../../../src/core/flow/flow-measures';
import { flowSummary } from '../../../src/core/flow/flow-summary';
import { anItem, aTag, aTagLog } from '../../support/facts';
import { settingOf, type Setting } from '../../support/flow-setting';

const items = [
  anItem({ id: '1', status: ['todo', '2026-03-02 doing', '2026-03-04 done'] }),
  anItem({ id: '2', status: ['todo', '2026-03-02 doing', '2026-03-03 done'] }),
  anItem({ id: '10', status: ['todo', '2026-03-02 doing', '2026-03-03 done'] }),
  anItem({ id: '3', status: ['todo', '2026-03-03 done'] }),
  anItem({ id: '4', status: ['todo', '2026-03-09 doing'] }),
  anItem({ id: '5', status: ['todo', '2026-03-01 doing'] }),
  anItem({ id: '6', status: ['doing', '2026-03-03 done'], resolution: ['wontdo'] }),
];
const logs = [
  aTagLog('1', aTag('roadmap')),
  aTagLog('2', aTag('technical-health')),
  aTagLog('3', aTag('technical-health')),
];
const setting = settingOf(items, { logs });

const summaryOf = (asked: Setting, countable: number) =>
  flowSummary(asked.portfolio, asked, {
    measures: flowMeasures(asked.portfolio, asked, countable),
    scores: flowScores(asked.portfolio, asked),
  });

describe('flowSummary', () => {
  const summary = summaryOf(setting, items.length);

  it('holds every figure of the window', () => {
    expect(summary).toMatchObject({
      windowDays: 28,
      cycleTime: { percentiles: { p50: 2, p85: 3, p95: 3 }, value: null, absence: null, n: 3, coverage: 0.75 },
      activeTime: { percentiles: { p50: 1 }, definitionId: 'active-time' },
      leadTime: { percentiles: { p50: 58 }, n: 4 },
      throughput: { percentiles: null, value: 4 / 3, unit: 'items-per-week' },
      wip: { value: 2 },
      wipAge: { percentiles: { p50: 3, p85: 11, p95: 11 } },
      cycleTimeWorkingDays: { percentiles: { p50: 2, p85: 3 }, unit: 'working-days' },
      cycleTimeElapsed: { percentiles: { p50: 24, p85: 48 }, unit: 'hours' },
      flowEfficiency: { value: 1, n: 3 },
      reopenRate: { value: 0 },
      commitmentReliability: { value: null, absence: { kind: 'no-data' } },
      scopeDrift: { value: null, absence: { kind: 'no-data' } },
      escapedDefectRate: { value: null, absence: { kind: 'no-data' } },
      abandoned: 1,
      reopened: 0,
      returned: 0,
    });
  });

  it('gives the cycle time of each category, with the coverage of that category', () => {
    const { roadmap, untagged, 'technical-health': health } = summary.cycleTimeByCategory;
    expect(roadmap).toMatchObject({ percentiles: { p50: 3 }, n: 1, coverage: 1, excluded: [] });
    expect(health).toMatchObject({
      percentiles: { p50: 2 },
      n: 1,
      coverage: 0.5,
      excluded: [{ reason: 'done without being started', count: 1 }],
    });
    expect(untagged).toMatchObject({ n: 1 });
  });

  it('gives the cycle time of each type by the name of the type', () => {
    expect(summary.cycleTimeByType).toMatchObject([
      { typeId: 'story', name: 'Story', figure: { percentiles: { p50: 2, p85: 3 }, n: 3, coverage: 0.75 } },
    ]);
  });

  it('marks a small sample, but not a value that is not there', () => {
    expect(summary.cycleTime.smallSample).toBe(true);
    const empty = settingOf([]);
    const { cycleTime } = summaryOf(empty, 0);
    expect(cycleTime).toMatchObject({ percentiles: null, absence: { kind: 'no-data' }, smallSample: false });
  });
});
