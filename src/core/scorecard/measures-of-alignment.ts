import type { CapacityPolicy } from '../ledger/operating-contract';
import type { Band } from './band';
import { NOT_COMPUTED, OUR_JUDGEMENT, shareBand, withoutSignal, type MeasureDefinition } from './measure-definition';

export function alignmentMeasures(policy: CapacityPolicy): readonly MeasureDefinition[] {
  return [
    {
      id: 'capacity-split',
      name: 'Technical health, as planned',
      definitionId: 'planned-split',
      unit: 'share',
      key: true,
      band: capacityBand(policy),
      absence: NOT_COMPUTED,
    },
    ...MEASURES_OF_THE_LEDGER,
    {
      id: 'trust',
      name: 'Trust pulse',
      definitionId: 'trust',
      unit: 'ratio',
      key: false,
      band: {
        text: '4 or more is healthy, under 3 is weak',
        source: OUR_JUDGEMENT,
        limits: { good: 'high', healthy: 4, watch: 3 },
      },
      absence: NOT_COMPUTED,
    },
    {
      id: 'retention',
      name: 'Retention across both functions',
      definitionId: 'retention',
      unit: 'share',
      key: false,
      band: null,
      absence: withoutSignal('retention'),
    },
  ];
}

const MEASURES_OF_THE_LEDGER: readonly MeasureDefinition[] = [
  {
    id: 'escalation-rate',
    name: 'Escalation rate to the CEO',
    definitionId: 'escalation-rate',
    unit: 'share',
    key: false,
    band: shareBand({ good: 'low', healthy: 0.1, watch: 0.25 }, OUR_JUDGEMENT),
    absence: NOT_COMPUTED,
  },
  {
    id: 'revisited-decisions',
    name: 'Revisited decisions',
    definitionId: 'revisited-decisions',
    unit: 'share',
    key: false,
    band: shareBand({ good: 'low', healthy: 0.1, watch: 0.25 }, OUR_JUDGEMENT),
    absence: NOT_COMPUTED,
  },
  {
    id: 'commitments-held',
    name: 'Commitments held',
    definitionId: 'commitments-held',
    unit: 'share',
    key: true,
    band: shareBand({ good: 'high', healthy: 0.85, watch: 0.7 }, OUR_JUDGEMENT),
    absence: NOT_COMPUTED,
  },
  {
    id: 'scorecard-freshness',
    name: 'Scorecard freshness',
    definitionId: 'scorecard-freshness',
    unit: 'share',
    key: true,
    band: shareBand({ good: 'high', healthy: 0.9, watch: 0.7 }, OUR_JUDGEMENT),
    absence: NOT_COMPUTED,
  },
];

function capacityBand({ technicalHealthTarget, tolerance, floor }: CapacityPolicy): Band {
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return {
    text: `within ${percent(tolerance)} points of ${percent(technicalHealthTarget)} % is healthy, under the floor of ${percent(floor)} % is weak`,
    source: 'the contract',
    limits: null,
  };
}
