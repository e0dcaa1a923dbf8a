import type { ComputedMeasure } from '../../../src/core/scorecard/computed-measures';
import { dimensions } from '../../../src/core/scorecard/dimensions';
import { measured, noData, type Provenance } from '../../../src/core/scorecard/measured';
import { aContract } from '../../support/facts';

const policy = aContract().capacity;
const provenance: Provenance = {
  definitionId: 'wip-age',
  unit: 'share',
  window: { from: 0, to: 1 },
  n: 12,
  coverage: 0.9,
  excluded: [{ reason: 'sub-task', count: 3 }],
  behind: [],
};
const withValue = (value: number, rest: Partial<ComputedMeasure> = {}): ComputedMeasure => ({
  measure: measured(value, provenance),
  status: null,
  trend: [0.1, null, value],
  ...rest,
});

function computed(measures: Record<string, ComputedMeasure> = {}) {
  const all = dimensions(policy, new Map(Object.entries(measures)));
  const dimension = (id: string) => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No dimension ${id}`);
    return found;
  };
  return { all, dimension };
}

describe('dimensions', () => {
  it('are the five of the scorecard, each with who brings it and how it fails', () => {
    const { all } = computed();
    expect(all.map(({ name, broughtBy }) => `${name}: ${broughtBy}`)).toEqual([
      'Impact: CPO',
      'Flow: CTO',
      'Resilience: CTO',
      'Cost: Joint',
      'Alignment: Joint',
    ]);
    for (const { failureMode } of all) expect(failureMode).toMatch(/^[A-Z].+\.$/);
  });

  it('hold the measures of the table, each once', () => {
    const { all } = computed();
    expect(Object.fromEntries(all.map(({ id, measures }) => [id, measures.map((measure) => measure.id)]))).toEqual({
      impact: [
        'key-result-attainment',
        'revenue',
        'activation',
        'renewal-and-expansion',
        'time-to-first-value',
        'idea-to-value',
      ],
      flow: ['commitment-reliability', 'cycle-time-variance', 'scope-drift', 'escaped-defect-rate', 'wip-age'],
      resilience: [
        'uptime',
        'incident-frequency',
        'time-to-containment',
        'vulnerability-age',
        'deployment-frequency',
        'change-lead-time',
        'change-fail-rate',
        'failed-deployment-recovery-time',
        'deployment-rework-rate',
      ],
      cost: ['opex-share', 'gross-margin', 'ai-spend', 'platform-cost'],
      alignment: [
        'capacity-split',
        'escalation-rate',
        'revisited-decisions',
        'commitments-held',
        'scorecard-freshness',
        'trust',
        'retention',
      ],
    });
  });

  it('mark the key measures of the table', () => {
    const keys = computed().all.flatMap(({ measures }) => measures.filter(({ key }) => key).map(({ id }) => id));
    expect(keys).toEqual([
      'key-result-attainment',
      'commitment-reliability',
      'escaped-defect-rate',
      'uptime',
      'incident-frequency',
      'capacity-split',
      'commitments-held',
      'scorecard-freshness',
    ]);
  });

  it('have the bands of the table, each with its source', () => {
    const bands = computed().all.flatMap(({ measures }) =>
      measures.flatMap(({ id, band }) => (band === null ? [] : [[id, band.text, band.source]])),
    );
    const year = "up to the median of the contract's own trailing year is healthy, over its p85 is weak";
    const dora = 'DORA, Accelerate State of DevOps 2024';
    expect(bands).toEqual([
      [
        'key-result-attainment',
        '70 % or more of the expected progress is healthy, under 40 % is weak',
        'our judgement',
      ],
      ['commitment-reliability', '80 % or more is healthy, under 70 % is weak', 'LinearB (70 and 95), KnowHOW M5 > 90'],
      ['cycle-time-variance', '3 or less is healthy, over 5 is weak', 'our judgement'],
      ['scope-drift', '15 % or less is healthy, over 30 % is weak', 'our judgement'],
      ['escaped-defect-rate', '15 % or less is healthy, over 25 % is weak', 'KnowHOW M5 < 25'],
      ['wip-age', '15 % or less is healthy, over 30 % is weak', 'by construction of p85'],
      ['uptime', '99.9 % or more is healthy, under 99.5 % is weak', 'common objective'],
      ['incident-frequency', year, 'our judgement'],
      ['time-to-containment', year, 'our judgement'],
      [
        'vulnerability-age',
        'none over its limit is healthy, over 10 % is weak',
        'our judgement; limits 15/30/90/180 days by severity',
      ],
      ['deployment-frequency', 'one a week or more is healthy, less than one a month is weak', dora],
      ['change-lead-time', 'a week or less is healthy, over a month is weak', dora],
      ['change-fail-rate', '20 % or less is healthy, over 30 % is weak', dora],
      ['failed-deployment-recovery-time', 'a day or less is healthy, over a week is weak', dora],
      ['capacity-split', 'within 5 points of 20 % is healthy, under the floor of 20 % is weak', 'the contract'],
      ['escalation-rate', '10 % or less is healthy, over 25 % is weak', 'our judgement'],
      ['revisited-decisions', '10 % or less is healthy, over 25 % is weak', 'our judgement'],
      ['commitments-held', '85 % or more is healthy, under 70 % is weak', 'our judgement'],
      ['scorecard-freshness', '90 % or more is healthy, under 70 % is weak', 'our judgement'],
      ['trust', '4 or more is healthy, under 3 is weak', 'our judgement'],
    ]);
  });

  it('say what a later version computes, and which signal is missing', () => {
    const { dimension } = computed();
    const absence = (id: string, measureId: string) =>
      dimension(id).measures.find((measure) => measure.id === measureId)?.absence;
    expect(absence('flow', 'scope-drift')).toEqual({ kind: 'not-computed', missing: 'not computed in this version' });
    expect(absence('resilience', 'change-fail-rate')).toEqual({
      kind: 'no-data',
      missing: 'no released version; release versions in Jira or connect deployments',
    });
    expect(absence('cost', 'ai-spend')).toEqual({ kind: 'no-data', missing: 'no AI-spend signal is connected' });
  });

  it('have no status without data, never zero and never healthy', () => {
    for (const { status, measures } of computed().all) {
      expect(status).toBe('no-data');
      for (const measure of measures) {
        expect(measure).toMatchObject({
          value: null,
          status: null,
          n: 0,
          coverage: null,
          smallSample: false,
          trend: [],
        });
        expect(measure.absence).not.toBeNull();
      }
    }
  });
});

describe('a computed measure', () => {
  it('stands in its place with value, band, status, provenance and trend', () => {
    const { measures } = computed({ 'wip-age': withValue(0.2) }).dimension('flow');
    expect(measures.find(({ id }) => id === 'wip-age')).toEqual({
      id: 'wip-age',
      name: 'Work older than 85 % ever were',
      definitionId: 'wip-age',
      value: 0.2,
      unit: 'share',
      absence: null,
      status: 'watch',
      band: { text: '15 % or less is healthy, over 30 % is weak', source: 'by construction of p85' },
      key: false,
      n: 12,
      coverage: 0.9,
      excluded: [{ reason: 'sub-task', count: 3 }],
      smallSample: false,
      trend: [0.1, null, 0.2],
    });
  });

  it('takes its status from its own rule where it has one', () => {
    const { measures, status } = computed({ 'capacity-split': withValue(0.1, { status: 'weak' }) }).dimension(
      'alignment',
    );
    expect(measures[0]).toMatchObject({ status: 'weak', band: { source: 'the contract' } });
    expect(status).toBe('weak');
  });

  it('is marked as a small sample under five items', () => {
    const few = { ...withValue(2), measure: measured(2, { ...provenance, n: 4 }) };
    const { measures } = computed({ 'cycle-time-variance': few }).dimension('flow');
    expect(measures.find(({ id }) => id === 'cycle-time-variance')).toMatchObject({
      smallSample: true,
      status: 'healthy',
    });
  });

  it('keeps its trend where it has no value now', () => {
    const gone: ComputedMeasure = { measure: noData('nothing', provenance), status: null, trend: [0.3, null] };
    const { measures } = computed({ 'wip-age': gone }).dimension('flow');
    expect(measures.find(({ id }) => id === 'wip-age')).toMatchObject({
      value: null,
      status: null,
      absence: { kind: 'no-data', missing: 'nothing' },
      smallSample: false,
      trend: [0.3, null],
    });
  });
});

describe('the headline of a dimension', () => {
  const headline = (id: string, measures: Record<string, ComputedMeasure>) =>
    computed(measures).dimension(id).headlineMeasureId;

  it.each<[string, string, Record<string, ComputedMeasure>, string]>([
    ['is a key measure that has a value', 'alignment', { 'capacity-split': withValue(0.2) }, 'capacity-split'],
    [
      'is the measure that makes the dimension weak, not a healthy one beside it',
      'flow',
      { 'cycle-time-variance': withValue(2.6), 'wip-age': withValue(0.57) },
      'wip-age',
    ],
    ['else any that has one', 'flow', { 'wip-age': withValue(0.2) }, 'wip-age'],
    ['else the first key measure', 'resilience', {}, 'uptime'],
    ['else the first', 'cost', {}, 'opex-share'],
  ])('%s', (...[, id, measures, expected]) => {
    expect(headline(id, measures)).toBe(expected);
  });
});

describe('the band of the capacity split', () => {
  it('is what the contract says', () => {
    const capacity = { ...policy, technicalHealthTarget: 0.255, tolerance: 0.05, floor: 0.2 };
    const alignment = dimensions(capacity, new Map()).find(({ id }) => id === 'alignment');
    expect(alignment?.measures[0]?.band?.text).toBe(
      'within 5 points of 25.5 % is healthy, under the floor of 20 % is weak',
    );
  });
});
