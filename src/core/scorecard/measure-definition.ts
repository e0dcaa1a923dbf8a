import type { Absence, Unit } from './measured';
import type { Band, Limits } from './band';

/** A measure of the scorecard as it is defined, before anything is computed (METRICS "Status of a measure"). */
export interface MeasureDefinition {
  readonly id: string;
  readonly name: string;
  readonly definitionId: string;
  readonly unit: Unit;
  readonly key: boolean;
  readonly band: Band | null;
  /** What stands there when nothing computes the measure. */
  readonly absence: Absence;
}

export const NOT_COMPUTED: Absence = { kind: 'not-computed', missing: 'not computed in this version' };

export const OUR_JUDGEMENT = 'our judgement';

/** A measure whose number a person or a machine outside Jira must send. */
export function withoutSignal(signal: string): Absence {
  return { kind: 'no-data', missing: `no ${signal} signal is connected` };
}

/** A band of two limits in per cent, in words. */
export function shareBand(limits: Limits, source: string): Band {
  const [healthy, watch] = [percent(limits.healthy), percent(limits.watch)];
  const text =
    limits.good === 'high'
      ? `${healthy} or more is healthy, under ${watch} is weak`
      : `${healthy} or less is healthy, over ${watch} is weak`;
  return { text, source, limits };
}

function percent(share: number): string {
  // Ten digits are more than any limit has, and fewer than 0.07 x 100 gets wrong.
  return `${Number((share * 100).toPrecision(10))} %`;
}
