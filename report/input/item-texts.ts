import { documentTexts } from './document-texts';
import type { ItemText, LineCount } from './item-text';
import { lineTexts } from './line-texts';

/** An array, an object spread over lines, or a page of a search whose items come in one long line. */
const DOCUMENT = /^\s*(?:\[|\{\s*$|\{\s*\n|\{[^{[]*"issues"\s*:\s*\[)/;

/**
 * The work items of an export, one after the other, whatever its form: it is never held as a whole. Lines are told from
 * documents by how the text begins.
 */
export async function* itemTexts(pieces: AsyncIterable<string>, count: LineCount): AsyncGenerator<ItemText> {
  const source = pieces[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done === true) return;
  const head = first.value.replace(/^\uFEFF/, '');
  const whole = joined(head, source);
  yield* DOCUMENT.test(head) ? documentTexts(whole, count) : lineTexts(whole, count);
}

async function* joined(head: string, source: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => source };
}
