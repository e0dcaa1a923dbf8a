import type { HealthStatus, MeasureView } from './snapshot';

type Judged = Pick<MeasureView, 'name' | 'status' | 'key'>;

/**
 * The status of a dimension and why, in one sentence (METRICS "Status of a measure and a dimension"): weak if a key
 * measure is weak or at least half of those with data are, watch if any is watch or weak, else healthy. A measure
 * without a band shows its trend and takes no part.
 */
export function dimensionStatus(measures: readonly Judged[]): { status: HealthStatus; why: string } {
  const withData = measures.filter(({ status }) => status !== null && status !== 'no-data');
  const weak = withData.filter(({ status }) => status === 'weak');
  const onWatch = withData.filter(({ status }) => status === 'watch');
  const weakKeys = weak.filter(({ key }) => key);
  if (withData.length === 0) {
    return { status: 'no-data', why: `No data: none of its ${measures.length} measures can be judged yet.` };
  }
  if (weakKeys.length > 0) {
    const subject = weakKeys.length === 1 ? 'a key measure is' : 'key measures are';
    return { status: 'weak', why: `Weak because ${subject} weak: ${names(weakKeys)}.` };
  }
  if (weak.length * 2 >= withData.length) {
    const part = `${weak.length} of ${withData.length} measures with data`;
    return { status: 'weak', why: `Weak because at least half is weak, ${part}: ${names(weak)}.` };
  }
  if (weak.length + onWatch.length > 0) {
    const reasons = [phrase(weak, 'weak'), phrase(onWatch, 'on watch')].filter((reason) => reason !== '');
    return { status: 'watch', why: `Watch because of ${reasons.join('; ')}.` };
  }
  return { status: 'healthy', why: `Healthy: ${healthyPart(withData.length)} in the healthy band.` };
}

function phrase(measures: readonly Judged[], status: string): string {
  return measures.length === 0 ? '' : `${names(measures)} (${status})`;
}

function names(measures: readonly Judged[]): string {
  return measures.map(({ name }) => name).join(', ');
}

function healthyPart(count: number): string {
  return count === 1 ? 'the one measure with data is' : `all ${count} measures with data are`;
}
