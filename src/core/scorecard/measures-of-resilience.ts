import { NO_DEPLOYMENT, NO_INCIDENT, NO_UPTIME, NO_VULNERABILITY } from '../delivery/missing-sources';
import type { Band, Limits } from './band';
import { OUR_JUDGEMENT, shareBand, type MeasureDefinition } from './measure-definition';
import type { Absence } from './measured';

const AGAINST_TRAILING_YEAR = {
  text: "up to the median of the contract's own trailing year is healthy, over its p85 is weak",
  source: OUR_JUDGEMENT,
  limits: null,
};

/**
 * Four of the five DORA measures are judged by the clusters of one report year: elite and high are healthy, medium is on
 * watch, low is weak (docs/decisions/bands-from-dora-clusters.md). The fifth has no cluster: it shows its trend only.
 */
const DORA_YEAR = 'DORA, Accelerate State of DevOps 2024';

function doraBand(text: string, limits: Limits): Band {
  return { text, source: DORA_YEAR, limits };
}

/** Once in the longest month, so that one release a month is enough in every window. */
const MONTHLY = 7 / 31;

const DORA_MEASURES: readonly MeasureDefinition[] = [
  {
    ...ofDelivery('deployment-frequency', 'Deployment frequency', 'deployments-per-week'),
    band: doraBand('one a week or more is healthy, less than one a month is weak', {
      good: 'high',
      healthy: 1,
      watch: MONTHLY,
    }),
  },
  {
    ...ofDelivery('change-lead-time', 'Change lead time', 'days'),
    band: doraBand('a week or less is healthy, over a month is weak', { good: 'low', healthy: 7, watch: 31 }),
  },
  {
    ...ofDelivery('change-fail-rate', 'Change fail rate', 'share'),
    band: shareBand({ good: 'low', healthy: 0.2, watch: 0.3 }, DORA_YEAR),
  },
  {
    ...ofDelivery('failed-deployment-recovery-time', 'Failed-deployment recovery time', 'hours'),
    band: doraBand('a day or less is healthy, over a week is weak', { good: 'low', healthy: 24, watch: 168 }),
  },
  ofDelivery('deployment-rework-rate', 'Deployment rework rate', 'share'),
];

function ofDelivery(id: string, name: string, unit: MeasureDefinition['unit']): MeasureDefinition {
  return { id, name, definitionId: id, unit, key: false, band: null, absence: missing(NO_DEPLOYMENT) };
}

function missing(source: string): Absence {
  return { kind: 'no-data', missing: source };
}

export const RESILIENCE_MEASURES: readonly MeasureDefinition[] = [
  {
    id: 'uptime',
    name: 'Uptime',
    definitionId: 'uptime',
    unit: 'share',
    key: true,
    band: shareBand({ good: 'high', healthy: 0.999, watch: 0.995 }, 'common objective'),
    absence: missing(NO_UPTIME),
  },
  {
    id: 'incident-frequency',
    name: 'High-severity incidents in 30 days',
    definitionId: 'incident-frequency',
    unit: 'items',
    key: true,
    band: AGAINST_TRAILING_YEAR,
    absence: missing(NO_INCIDENT),
  },
  {
    id: 'time-to-containment',
    name: 'Time to containment',
    definitionId: 'time-to-containment',
    unit: 'hours',
    key: false,
    band: AGAINST_TRAILING_YEAR,
    absence: missing(NO_INCIDENT),
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
    absence: missing(NO_VULNERABILITY),
  },
  ...DORA_MEASURES,
];
