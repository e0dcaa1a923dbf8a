/** Between a number and its unit: a line never breaks there. */
export const NO_BREAK_SPACE = '\u00a0';

/** A count such as `1,240`, grouped as the user's language does. */
export function formatCount(locale: string, count: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}

/** A number with at most `digits` decimals, such as story points or a ratio. */
export function formatDecimal(locale: string, value: number, digits = 1): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** `1 work item`, `2 work items`: the plural adds an s unless it is given. */
export function formatCounted(locale: string, count: number, noun: string): string {
  return `${formatCount(locale, count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** Calendar days, counted inclusively (METRICS "Days"). */
export function formatDays(locale: string, days: number): string {
  return `${formatDecimal(locale, days)}${NO_BREAK_SPACE}${days === 1 ? 'day' : 'days'}`;
}
