import { exclusions } from '../flow/exclusions';
import { flowWindow, type FlowWindow } from '../flow/flow-window';
import { coverageOf, measured, noData, onlyCounted, type Measured } from '../scorecard/measured';
import type { HealthStatus } from '../scorecard/snapshot';
import { zonedDay } from '../time/zone';
import { againstTheYear } from './against-the-year';
import type { DeliveryFacts } from './delivery-facts';
import { incidentsLeftOut } from './incidents';
import { NO_INCIDENT } from './missing-sources';

const PERIOD_DAYS = 30;
const PERIODS = 12;

export interface IncidentFrequency {
  /** Severe incidents of the last 30 calendar days of the contract's zone, the day of as-of included. */
  readonly count: number;
  /** The same in each of up to twelve such periods, the present one first: those that the facts reach back to. */
  readonly year: readonly number[];
}

/** Incidents of a severe priority per 30 days (METRICS "Resilience", `incident-frequency`). */
export function incidentFrequency({ record, window, incidents }: DeliveryFacts): Measured<IncidentFrequency> {
  const recent = flowWindow(PERIOD_DAYS, window.asOf, window.zone);
  const created = incidents.list.filter(({ facts }) => facts.created >= recent.span.from);
  const ranked = created.filter(({ isSevere }) => isSevere !== null);
  const severe = ranked.filter(({ isSevere }) => isSevere);
  const provenance = {
    definitionId: 'incident-frequency',
    unit: 'items',
    window: recent.span,
    n: severe.length,
    coverage: coverageOf(ranked.length, created.length),
    excluded: exclusions([
      ...incidentsLeftOut(incidents, recent.span.from),
      ...Array<string>(created.length - ranked.length).fill('without a priority'),
    ]),
    behind: onlyCounted(severe.map(({ facts }) => facts.id)),
  } as const;
  if (!incidents.isRecorded) return noData(NO_INCIDENT, provenance);
  if (created.length > 0 && ranked.length === 0) return noData('no incident has a priority', provenance);
  const periods = knownPeriods(recent, firstKnownDay({ record, window }));
  const year = Array.from({ length: periods }, () => 0);
  for (const { facts, isSevere } of incidents.list) {
    const index = Math.floor((recent.lastDay - zonedDay(facts.created, window.zone)) / PERIOD_DAYS);
    const count = year[index];
    if (isSevere === true && count !== undefined) year[index] = count + 1;
  }
  return measured({ count: severe.length, year }, provenance);
}

/** Against the contract's own trailing year; null while fewer than six periods are known. */
export function incidentFrequencyStatus(measure: Measured<IncidentFrequency>): HealthStatus | null {
  return measure.kind === 'value' ? againstTheYear(measure.value.count, measure.value.year) : null;
}

/** Periods whose first day is known; a period before the first item would be zero only because nothing was there. */
function knownPeriods({ firstDay }: FlowWindow, firstKnown: number): number {
  const whole = Math.floor((firstDay - firstKnown) / PERIOD_DAYS) + 1;
  return Math.min(Math.max(whole, 1), PERIODS);
}

/** The day from which on incidents are known: the first item's, or as far back as finished items were read. */
function firstKnownDay({ record, window }: Pick<DeliveryFacts, 'record' | 'window'>): number {
  const { contract } = record.portfolio;
  const read = window.lastDay - contract.flow.historyMonths * PERIOD_DAYS + 1;
  return Math.max(zonedDay(record.firstCreated, window.zone), read);
}
