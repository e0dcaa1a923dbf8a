import type { CapacityPolicy } from '../ledger/operating-contract';
import { statusOf, type ComputedMeasure, type ComputedMeasures } from './computed-measures';
import { dimensionStatus } from './dimension-status';
import type { MeasureDefinition } from './measure-definition';
import { SMALL_SAMPLE } from './measured';
import { alignmentMeasures } from './measures-of-alignment';
import { FLOW_MEASURES } from './measures-of-flow';
import { COST_MEASURES, IMPACT_MEASURES } from './measures-of-impact-and-cost';
import { RESILIENCE_MEASURES } from './measures-of-resilience';
import type { DimensionView, HealthStatus, MeasureView } from './snapshot';

interface DimensionDefinition extends Pick<DimensionView, 'id' | 'name' | 'broughtBy' | 'failureMode'> {
  readonly measures: readonly MeasureDefinition[];
}

/** Exactly five, co-owned, in this order; never a sixth (PRODUCT 5). */
function definitions(policy: CapacityPolicy): readonly DimensionDefinition[] {
  return [
    {
      id: 'impact',
      name: 'Impact',
      broughtBy: 'CPO',
      failureMode: 'Much is shipped and nobody can say what it changed for customers.',
      measures: IMPACT_MEASURES,
    },
    {
      id: 'flow',
      name: 'Flow',
      broughtBy: 'CTO',
      failureMode: 'Work starts faster than it finishes, and dates stop meaning anything.',
      measures: FLOW_MEASURES,
    },
    {
      id: 'resilience',
      name: 'Resilience',
      broughtBy: 'CTO',
      failureMode: 'The system fails more often than it is mended, and firefighting eats the plan.',
      measures: RESILIENCE_MEASURES,
    },
    {
      id: 'cost',
      name: 'Cost',
      broughtBy: 'Joint',
      failureMode: 'Spending grows faster than what it earns, and nobody decided that it should.',
      measures: COST_MEASURES,
    },
    {
      id: 'alignment',
      name: 'Alignment',
      broughtBy: 'Joint',
      failureMode: 'What was agreed and what is done drift apart without anybody saying so.',
      measures: alignmentMeasures(policy),
    },
  ];
}

/** The five dimensions with everything that was computed in its place, and the reason where nothing was. */
export function dimensions(policy: CapacityPolicy, computed: ComputedMeasures): DimensionView[] {
  return definitions(policy).map(({ measures: defined, ...dimension }) => {
    const measures = defined.map((definition) => measureView(definition, computed.get(definition.id)));
    const judged = dimensionStatus(measures);
    return { ...dimension, ...judged, measures, headlineMeasureId: headline(measures, judged.status) };
  });
}

function measureView(definition: MeasureDefinition, computed: ComputedMeasure | undefined): MeasureView {
  const { id, name, definitionId, unit, key, band, absence } = definition;
  const shown = {
    id,
    name,
    definitionId,
    unit,
    key,
    band: band === null ? null : { text: band.text, source: band.source },
  };
  if (computed === undefined) {
    const nothing = { value: null, status: null, n: 0, coverage: null, excluded: [], smallSample: false, trend: [] };
    return { ...shown, absence, ...nothing };
  }
  const { measure, trend } = computed;
  const { n, coverage, excluded } = measure;
  return {
    ...shown,
    value: measure.kind === 'value' ? measure.value : null,
    absence: measure.kind === 'absent' ? measure.absence : null,
    status: statusOf(computed, definition),
    n,
    coverage,
    excluded,
    smallSample: measure.kind === 'value' && n < SMALL_SAMPLE,
    trend,
  };
}

/**
 * What a small surface shows: the measure that explains the status (a key one first), else one that has a value, else
 * the first key measure.
 */
function headline(measures: readonly MeasureView[], status: HealthStatus): string {
  const keyFirst = [...measures.filter(({ key }) => key), ...measures.filter(({ key }) => !key)];
  const withValue = keyFirst.filter(({ value }) => value !== null);
  const chosen = withValue.find((measure) => measure.status === status) ?? withValue[0] ?? keyFirst[0];
  return chosen?.id ?? '';
}
