const TIMESTAMP = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{1,3})?(Z|[+-]\d{2}:?\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Epoch milliseconds of a timestamp of the REST API, such as `2015-01-05T10:00:00.000-0600`; null for any other
 * text. The offset is required: one export holds several, and a time without one has no instant.
 */
export function instantOfTimestamp(text: string): number | null {
  const match = TIMESTAMP.exec(text);
  if (match === null) return null;
  const [, local = '', fraction = '', zone = ''] = match;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return finiteOrNull(isDate(local.slice(0, 10)) ? Date.parse(`${local}${fraction}${offset}`) : Number.NaN);
}

/** Whether a text is a calendar date, yyyy-MM-dd, that exists. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  // Date.parse carries 31 February over into March instead of refusing it.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
