import { measured, noData, type Measured } from '../scorecard/measured';
import { exclusions } from '../flow/exclusions';
import { common, joined, lengthOf } from '../time/spans';
import type { DeliveryFacts } from './delivery-facts';
import { hoursBetween } from './hours';
import { incidentsLeftOut } from './incidents';
import { NO_UPTIME } from './missing-sources';

export interface Uptime {
  /** Between 0 and 1. */
  readonly share: number;
  readonly downHours: number;
  /** Always so while no signal of uptime exists: shown beside the number. */
  readonly source: 'derived from outage incidents';
}

/** Said beside the number: it is not a measurement of the system. */
const DERIVED = 'uptime signal missing: derived from outage incidents';

/**
 * 1 - time in outage / time of the window (METRICS "Resilience", `uptime`). An outage lasts from the incident's
 * creation until it is contained; of outages at the same time each moment counts once. Without any incident in Jira
 * nothing is derived: a site that records none is not always up (docs/decisions/uptime-from-incidents.md).
 */
export function uptime({ record, window, incidents }: DeliveryFacts): Measured<Uptime> {
  const { asOf } = window;
  // Before the first item nobody could have recorded an outage.
  const span = { from: Math.max(window.span.from, Math.min(record.firstCreated, asOf)), to: asOf };
  const outages = incidents.list
    .filter(({ isOutage }) => isOutage)
    .map(({ facts, contained }) => ({ itemId: facts.id, from: facts.created, to: contained ?? asOf }))
    .filter(({ to }) => to >= span.from);
  const provenance = {
    definitionId: 'uptime',
    unit: 'share',
    window: { from: span.from, to: asOf + 1 },
    n: outages.length,
    coverage: null,
    excluded: [...exclusions(incidentsLeftOut(incidents, span.from)), { reason: DERIVED, count: 1 }],
    behind: outages.map((outage) => ({
      itemId: outage.itemId,
      value: null,
      part: `${hoursBetween(0, lengthOf(common([outage], [span]))).toFixed(1)} hours down`,
    })),
  } as const;
  if (!incidents.isRecorded || span.from >= span.to) return noData(NO_UPTIME, provenance);
  const down = lengthOf(common(joined(outages), [span]));
  const share = 1 - down / (span.to - span.from);
  return measured({ share, downHours: hoursBetween(0, down), source: 'derived from outage incidents' }, provenance);
}
