import { mean } from './mean';

/**
 * Standard deviation divided by the mean. The deviation is the population's (divided by n), because a window holds all
 * of its items and not a sample of them.
 * @returns undefined for an empty sample or a mean of zero
 */
export function coefficientOfVariation(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined || centre === 0) return undefined;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
  return Math.sqrt(variance) / centre;
}
