import { SMALL_SAMPLE, type Measured } from '../scorecard/measured';
import type { FlowFigure, Percentiles } from '../scorecard/snapshot';

/** A measured number as a surface shows it, without the items behind it. */
export function figureOfNumber(measure: Measured<number>): FlowFigure {
  return figure(measure, { percentiles: null, value: measure.kind === 'value' ? measure.value : null });
}

/** A measured distribution as a surface shows it. */
export function figureOfPercentiles(measure: Measured<Percentiles>): FlowFigure {
  return figure(measure, { percentiles: measure.kind === 'value' ? measure.value : null, value: null });
}

function figure(measure: Measured<unknown>, shown: Pick<FlowFigure, 'percentiles' | 'value'>): FlowFigure {
  const { definitionId, unit, n, coverage, excluded } = measure;
  return {
    definitionId,
    ...shown,
    unit,
    absence: measure.kind === 'absent' ? measure.absence : null,
    n,
    coverage,
    excluded,
    smallSample: measure.kind === 'value' && n < SMALL_SAMPLE,
  };
}
