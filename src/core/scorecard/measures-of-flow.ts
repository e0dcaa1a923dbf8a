import { NOT_COMPUTED, OUR_JUDGEMENT, shareBand, type MeasureDefinition } from './measure-definition';

export const FLOW_MEASURES: readonly MeasureDefinition[] = [
  {
    id: 'commitment-reliability',
    name: 'Commitment reliability',
    definitionId: 'commitment-reliability',
    unit: 'share',
    key: true,
    band: shareBand({ good: 'high', healthy: 0.8, watch: 0.7 }, 'LinearB (70 and 95), KnowHOW M5 > 90'),
    absence: NOT_COMPUTED,
  },
  {
    id: 'cycle-time-variance',
    name: 'Cycle-time variance',
    definitionId: 'cycle-time-variance',
    unit: 'ratio',
    key: false,
    band: {
      text: '3 or less is healthy, over 5 is weak',
      source: OUR_JUDGEMENT,
      limits: { good: 'low', healthy: 3, watch: 5 },
    },
    absence: NOT_COMPUTED,
  },
  {
    id: 'scope-drift',
    name: 'Scope drift',
    definitionId: 'scope-drift',
    unit: 'share',
    key: false,
    band: shareBand({ good: 'low', healthy: 0.15, watch: 0.3 }, OUR_JUDGEMENT),
    absence: NOT_COMPUTED,
  },
  {
    id: 'escaped-defect-rate',
    name: 'Escaped-defect rate',
    definitionId: 'escaped-defect-rate',
    unit: 'share',
    key: true,
    band: shareBand({ good: 'low', healthy: 0.15, watch: 0.25 }, 'KnowHOW M5 < 25'),
    absence: NOT_COMPUTED,
  },
  {
    id: 'wip-age',
    name: 'Work older than 85 % ever were',
    definitionId: 'wip-age',
    unit: 'share',
    key: false,
    band: shareBand({ good: 'low', healthy: 0.15, watch: 0.3 }, 'by construction of p85'),
    absence: NOT_COMPUTED,
  },
];
