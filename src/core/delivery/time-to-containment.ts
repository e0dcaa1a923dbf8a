import { exclusions } from '../flow/exclusions';
import { inWords } from '../flow/flow-window';
import { coverageOf, measured, noData, type Behind, type Measured } from '../scorecard/measured';
import type { HealthStatus } from '../scorecard/snapshot';
import { startOfDay } from '../time/zone';
import { againstTheYear } from './against-the-year';
import type { DeliveryFacts } from './delivery-facts';
import { hoursBetween } from './hours';
import { incidentsLeftOut, type Incident } from './incidents';
import { medianAndP85, type MedianAndP85 } from './median-and-p85';
import { NO_INCIDENT } from './missing-sources';

export interface TimeToContainment extends MedianAndP85 {
  /** Hours of each contained incident of the trailing 365 days. */
  readonly year: readonly number[];
}

/**
 * Created to contained, in hours that passed, of the incidents created in the window (METRICS "Resilience",
 * `time-to-containment`); the headline is the median. Incidents that still harm are counted beside it.
 */
export function timeToContainment({ window, incidents }: DeliveryFacts): Measured<TimeToContainment> {
  const created = incidents.list.filter(({ facts }) => facts.created >= window.span.from);
  const contained = created.flatMap(behindContained);
  const provenance = {
    definitionId: 'time-to-containment',
    unit: 'hours',
    window: window.span,
    n: contained.length,
    coverage: coverageOf(contained.length, created.length),
    excluded: exclusions([
      ...incidentsLeftOut(incidents, window.span.from),
      ...Array<string>(created.length - contained.length).fill('not yet contained'),
    ]),
    behind: contained,
  } as const;
  const value = medianAndP85(hoursOf(created));
  if (value === null) return noData(whyNone(incidents.isRecorded, created, inWords(window)), provenance);
  const yearAgo = startOfDay(window.lastDay - 364, window.zone);
  const ofTheYear = incidents.list.filter(({ facts }) => facts.created >= yearAgo);
  return measured({ ...value, year: hoursOf(ofTheYear) }, provenance);
}

/** The median against the single incidents of the trailing year; null where it held fewer than six. */
export function timeToContainmentStatus(measure: Measured<TimeToContainment>): HealthStatus | null {
  return measure.kind === 'value' ? againstTheYear(measure.value.median, measure.value.year) : null;
}

function behindContained(incident: Incident): Behind[] {
  return hoursOf([incident]).map((value) => ({ itemId: incident.facts.id, value, part: null }));
}

function hoursOf(incidents: readonly Incident[]): number[] {
  return incidents.flatMap(({ facts, contained }) =>
    contained === null ? [] : [hoursBetween(facts.created, contained)],
  );
}

function whyNone(isRecorded: boolean, created: readonly Incident[], when: string): string {
  if (!isRecorded) return NO_INCIDENT;
  return created.length === 0 ? `no incident ${when}` : 'no incident of the window is contained yet';
}
