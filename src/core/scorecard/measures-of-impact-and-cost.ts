import { NO_IDEA } from '../delivery/missing-sources';
import { NOT_COMPUTED, OUR_JUDGEMENT, withoutSignal, type MeasureDefinition } from './measure-definition';

/** A number that only a signal can bring; its band is set by the leaders when they add it. */
function signalMeasure(
  id: string,
  name: string,
  rest: Pick<MeasureDefinition, 'unit'> & { signal: string },
): MeasureDefinition {
  const { unit, signal } = rest;
  return { id, name, definitionId: id, unit, key: false, band: null, absence: withoutSignal(signal) };
}

export const IMPACT_MEASURES: readonly MeasureDefinition[] = [
  {
    id: 'key-result-attainment',
    name: 'Key-result attainment',
    definitionId: 'key-result-attainment',
    unit: 'share',
    key: true,
    band: {
      text: '70 % or more of the expected progress is healthy, under 40 % is weak',
      source: OUR_JUDGEMENT,
      limits: { good: 'high', healthy: 0.7, watch: 0.4 },
    },
    absence: NOT_COMPUTED,
  },
  signalMeasure('revenue', 'Revenue', { unit: 'ratio', signal: 'revenue' }),
  signalMeasure('activation', 'Activation', { unit: 'share', signal: 'activation' }),
  signalMeasure('renewal-and-expansion', 'Renewal and expansion', { unit: 'share', signal: 'renewal' }),
  signalMeasure('time-to-first-value', 'Time to first value', { unit: 'days', signal: 'time-to-first-value' }),
  {
    id: 'idea-to-value',
    name: 'Idea-to-value time',
    definitionId: 'idea-to-value',
    unit: 'days',
    key: false,
    band: null,
    absence: { kind: 'no-data', missing: NO_IDEA },
  },
];

export const COST_MEASURES: readonly MeasureDefinition[] = [
  signalMeasure('opex-share', 'Product-engineering OpEx in revenue', { unit: 'share', signal: 'OpEx' }),
  signalMeasure('gross-margin', 'Gross-margin trend', { unit: 'share', signal: 'gross-margin' }),
  signalMeasure('ai-spend', 'AI spend trajectory', { unit: 'ratio', signal: 'AI-spend' }),
  signalMeasure('platform-cost', 'Platform cost curve', { unit: 'ratio', signal: 'platform-cost' }),
];
