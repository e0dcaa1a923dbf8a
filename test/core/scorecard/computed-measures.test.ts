import { flowScores } from '../../../src/core/flow/flow-measures';
import { computedMeasures, statusOf } from '../../../src/core/scorecard/computed-measures';
import { FLOW_MEASURES } from '../../../src/core/scorecard/measures-of-flow';
import { measured, noData, type Provenance } from '../../../src/core/scorecard/measured';
import { anItem, aTag, aTagLog } from '../../support/facts';
import { settingOf, type Setting } from '../../support/flow-setting';

/** As of Wednesday 11 March 2026; the weeks before end on the Sundays from 18 January to 8 March. */
const items = [
  anItem({ id: '1', status: ['todo', '2026-02-25T09:00Z doing', '2026-02-26T09:00Z done'] }),
  anItem({ id: '2', status: ['todo', '2026-03-02T09:00Z doing', '2026-03-05T09:00Z done'] }),
  anItem({ id: '3', status: ['todo', '2026-02-27T09:00Z doing'] }),
];
const logs = [aTagLog('1', aTag('roadmap')), aTagLog('3', aTag('technical-health'))];

const measuresOf = (asked: Setting) => computedMeasures(asked.portfolio, asked, flowScores(asked.portfolio, asked));

describe('computedMeasures', () => {
  const setting = settingOf(items, { logs });
  const measures = measuresOf(setting);

  it('are those of flow, the split, and those of delivery', () => {
    expect([...measures.keys()]).toEqual([
      'commitment-reliability',
      'cycle-time-variance',
      'scope-drift',
      'escaped-defect-rate',
      'wip-age',
      'capacity-split',
      'uptime',
      'vulnerability-age',
      'deployment-frequency',
      'change-lead-time',
      'change-fail-rate',
      'failed-deployment-recovery-time',
      'deployment-rework-rate',
      'idea-to-value',
      'incident-frequency',
      'time-to-containment',
    ]);
    // Cycle times 2 and 4: p50 is 2 and p85 is 4.
    expect(measures.get('cycle-time-variance')?.measure).toMatchObject({ value: 2, n: 2, unit: 'ratio' });
    // 13 days old against a p85 of 4.
    expect(measures.get('wip-age')?.measure).toMatchObject({ value: 1, n: 1 });
    // In progress on 1 March: item 3 only.
    expect(measures.get('capacity-split')).toMatchObject({ measure: { value: 1, n: 1 }, status: 'watch' });
  });

  it('have as their trend the same as of the ends of the eight weeks before, null where there was no data', () => {
    const none = [null, null, null, null, null, null];
    // On 1 March only the cycle time of 2 was known, and item 3 was 3 days old; on 8 March both and 10 days.
    expect(measures.get('cycle-time-variance')?.trend).toEqual([...none, 1, 2]);
    expect(measures.get('wip-age')?.trend).toEqual([...none, 1, 1]);
    expect(measures.get('capacity-split')?.trend).toEqual([...none, 1, 1]);
  });

  it('give for an earlier date what they gave then', () => {
    const then = settingOf(items, { logs, asOf: '2026-03-01T23:59:59.999Z' });
    const value = measuresOf(then).get('wip-age')?.measure;
    expect(value).toMatchObject({ value: measures.get('wip-age')?.trend[6] });
  });
});

describe('statusOf', () => {
  const provenance: Provenance = {
    definitionId: 'wip-age',
    unit: 'share',
    window: { from: 0, to: 1 },
    n: 1,
    coverage: 1,
    excluded: [],
    behind: [],
  };
  const definition = FLOW_MEASURES.find(({ id }) => id === 'wip-age');
  if (definition === undefined) throw new Error('There is no measure wip-age.');

  it('is that of the band', () => {
    expect(statusOf({ measure: measured(0.31, provenance), status: null }, definition)).toBe('weak');
  });

  it('is that of the measure itself where it brings one', () => {
    expect(statusOf({ measure: measured(0.31, provenance), status: 'healthy' }, definition)).toBe('healthy');
  });

  it('is none without a value or a band', () => {
    expect(statusOf({ measure: noData('x', provenance), status: null }, definition)).toBeNull();
    expect(statusOf({ measure: measured(1, provenance), status: null }, { ...definition, band: null })).toBeNull();
  });
});
