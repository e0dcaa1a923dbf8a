const surrogate = /[\uD800-\uDFFF]/;

/**
 * Orders strings as their UTF-8 bytes do, which is how the disk orders keys. JavaScript's own
 * order differs only where one of the strings has a surrogate pair.
 */
export function compareUtf8(left: string, right: string): number {
  if (surrogate.test(left) || surrogate.test(right)) return Buffer.compare(Buffer.from(left), Buffer.from(right));
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The first string after every string that begins with `prefix`, for the end of a range. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
