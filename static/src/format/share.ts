import { formatDecimal, NO_BREAK_SPACE } from './number';

/**
 * The figure of a share (0 to 1) in per cent, without the sign: to a tenth of a point, so that shares shown beside one
 * another add up, and finer where that would hide on which side of a limit it stands: 19.96 % against a floor of 20 %
 * must not read as 20 %.
 */
export function shareFigure(locale: string, share: number, limits: readonly number[] = []): string {
  const digits = [1, 2].find((count) => limits.every((limit) => tellsApart(share, limit, count))) ?? 2;
  return formatDecimal(locale, share * 100, digits);
}

/** A share with its sign: `18 %`. */
export function formatShare(locale: string, share: number, limits: readonly number[] = []): string {
  return `${shareFigure(locale, share, limits)}${NO_BREAK_SPACE}%`;
}

/** Differences under a millionth of a point are how floating numbers add up, not a difference in the data. */
function tellsApart(share: number, limit: number, digits: number): boolean {
  if (Math.abs(share - limit) < 1e-8) return true;
  return (share * 100).toFixed(digits) !== (limit * 100).toFixed(digits);
}
