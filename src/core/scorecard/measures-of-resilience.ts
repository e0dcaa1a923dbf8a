import { NOT_COMPUTED, OUR_JUDGEMENT, shareBand, withoutSignal, type MeasureDefinition } from './measure-definition';

const AGAINST_TRAILING_YEAR = {
  text: "up to the median of the contract's own trailing year is healthy, over its p85 is weak",
  source: OUR_JUDGEMENT,
  limits: null,
};

/** One of the five DORA measures; its band comes with the report year that the contract names. */
function doraMeasure(id: string, name: string, unit: MeasureDefinition['unit']): MeasureDefinition {
  return { id, name, definitionId: id, unit, key: false, band: null, absence: NOT_COMPUTED };
}

export const RESILIENCE_MEASURES: readonly MeasureDefinition[] = [
  {
    id: 'uptime',
    name: 'Uptime',
    definitionId: 'uptime',
    unit: 'share',
    key: true,
    band: shareBand({ good: 'high', healthy: 0.999, watch: 0.995 }, 'common objective'),
    absence: withoutSignal('uptime'),
  },
  {
    id: 'incident-frequency',
    name: 'High-severity incidents in 30 days',
    definitionId: 'incident-frequency',
    unit: 'items',
    key: true,
    band: AGAINST_TRAILING_YEAR,
    absence: NOT_COMPUTED,
  },
  {
    id: 'time-to-containment',
    name: 'Time to containment',
    definitionId: 'time-to-containment',
    unit: 'days',
    key: false,
    band: AGAINST_TRAILING_YEAR,
    absence: NOT_COMPUTED,
  },
  {
    id: 'vulnerability-age',
    name: 'Vulnerabilities over their limit',
    definitionId: 'vulnerability-age',
    unit: 'share',
    key: false,
    band: {
      text: 'none over its limit is healthy, over 10 % is weak',
      source: `${OUR_JUDGEMENT}; limits 15/30/90/180 days by severity`,
      limits: { good: 'low', healthy: 0, watch: 0.1 },
    },
    absence: NOT_COMPUTED,
  },
  doraMeasure('deployment-frequency', 'Deployment frequency', 'items-per-week'),
  doraMeasure('change-lead-time', 'Change lead time', 'days'),
  doraMeasure('change-fail-rate', 'Change fail rate', 'share'),
  doraMeasure('failed-deployment-recovery-time', 'Failed-deployment recovery time', 'days'),
  doraMeasure('deployment-rework-rate', 'Deployment rework rate', 'share'),
];
