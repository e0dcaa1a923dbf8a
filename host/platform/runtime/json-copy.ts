/** A value as it arrives on the other side of a process: dates are strings, what is undefined is absent. */
export function jsonCopy(value: unknown): { readonly value: unknown; readonly bytes: number } {
  const json = toJson(value);
  if (json === undefined) return { value: undefined, bytes: 0 };
  return { value: JSON.parse(json) as unknown, bytes: Buffer.byteLength(json) };
}

/** JSON text, or nothing for what JSON has no text for; the library's type forgets the latter. */
function toJson(value: unknown): string | undefined {
  return JSON.stringify(value);
}
