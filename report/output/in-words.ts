import type { Report } from '../report';

export type Figure = Report['flow']['cycleTime'];
type Measure = Report['dimensions'][number]['measures'][number];

/** The figures of the flow summary by their names there, in its order. */
export function figuresOf(flow: Report['flow']): [string, Figure][] {
  const entries: [string, unknown][] = Object.entries(flow);
  return entries.filter((entry): entry is [string, Figure] => isFigure(entry[1]));
}

function isFigure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'definitionId' in value;
}

/** Units as they stand behind a number; a share is shown in per cent and needs none. */
const WORDS: Readonly<Record<string, string>> = {
  'working-days': 'working days',
  'person-days': 'person-days',
  'items-per-week': 'items a week',
  'deployments-per-week': 'deployments a week',
  ratio: '',
};

/** A value with its unit, its percentiles, or why there is none. */
export function inWords(one: Figure | Measure): string {
  const { unit, absence, value, n } = one;
  if (absence !== null) return absence.missing;
  const small = one.smallSample ? ` (small sample, n = ${n})` : '';
  const percentiles = 'percentiles' in one ? one.percentiles : null;
  if (percentiles !== null) {
    const { p50, p85, p95 } = percentiles;
    return `p50 ${number(p50)}, p85 ${number(p85)}, p95 ${number(p95)} ${WORDS[unit] ?? unit}${small}`;
  }
  if (value === null) return '';
  if (unit === 'share') return `${number(value * 100)} %${small}`;
  return `${number(value)} ${WORDS[unit] ?? unit}`.trim() + small;
}

/** Two decimals at most; more would promise what no one can see. */
function number(value: number): string {
  return String(Number(value.toFixed(2)));
}
