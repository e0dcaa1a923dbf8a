/** Matches a thrown error by some of its properties, typed so that `toThrow` and `rejects.toEqual` take it. */
export function anErrorWith(properties: Readonly<Record<string, unknown>>): Error {
  return expect.objectContaining(properties) as Error;
}
