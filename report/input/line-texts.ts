import type { ItemText, LineCount } from './item-text';

/** One item on each line; empty lines are passed over, and counted. */
export async function* lineTexts(pieces: AsyncIterable<string>, count: LineCount): AsyncGenerator<ItemText> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      begun.push(piece.slice(from, end));
      from = end + 1;
      yield* lineOf(begun, count);
      begun = [];
    }
    if (from < piece.length) begun.push(piece.slice(from));
  }
  if (begun.length > 0) yield* lineOf(begun, count);
}

function* lineOf(parts: readonly string[], count: LineCount): Generator<ItemText> {
  count.lines += 1;
  const json = parts.join('').trim();
  if (json !== '') yield { line: count.lines, json };
}
