import { formatCounted } from '../../format/number';

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Time that passed, in its two largest units: `6 days 4 hours`; a day is 24 hours here. Zero is `0 seconds`. */
export function durationText(locale: string, seconds: number): string {
  let left = Math.round(seconds);
  const first = UNITS.findIndex(([, length]) => left >= length);
  const parts = UNITS.slice(first, first + 2).flatMap(([unit, length]) => {
    const count = Math.floor(left / length);
    left -= count * length;
    return count === 0 ? [] : [formatCounted(locale, count, unit)];
  });
  return parts.length === 0 ? formatCounted(locale, 0, 'second') : parts.join(' ');
}
