import type { Exclusion } from '../../../src/core/scorecard/measured';
import { formatCount, formatCounted } from '../format/number';
import { formatShare } from '../format/share';
import { useLocale } from '../surface/locale';

interface Sampled {
  readonly n: number;
  readonly coverage: number | null;
  readonly excluded: readonly Exclusion[];
  readonly smallSample: boolean;
}

/** Below this, the items left out may be the ones that would change the number (METRICS "Data quality"). */
const LOW_COVERAGE = 0.85;

/** What is behind a number: sample, coverage, and what was left out and why. */
export function Provenance({ of: { n, coverage, excluded, smallSample } }: { readonly of: Sampled }) {
  const locale = useLocale();
  const parts = [
    `n = ${formatCounted(locale, n, 'work item')}${smallSample ? ', small sample' : ''}`,
    ...(coverage === null ? [] : [coverageText(locale, coverage)]),
    ...excluded.map(({ reason, count }) => `${formatCount(locale, count)} left out: ${reason}`),
  ];
  return <p>{parts.join('; ')}</p>;
}

function coverageText(locale: string, coverage: number): string {
  const text = `coverage ${formatShare(locale, coverage, [LOW_COVERAGE])}`;
  return coverage < LOW_COVERAGE ? `${text}, low: what is left out may matter` : text;
}
