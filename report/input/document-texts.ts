import type { ItemText, LineCount } from './item-text';

/**
 * The items of a JSON document: the objects of an array, of `issues` in a page of a search, or objects that follow each
 * other. The text is followed bracket by bracket, so that no more than one item is held.
 */
export async function* documentTexts(pieces: AsyncIterable<string>, count: LineCount): AsyncGenerator<ItemText> {
  const scanner = new Scanner(count);
  for await (const piece of pieces) yield* scanner.read(piece);
  yield* scanner.end();
}

/** What stands before the first item of a page. */
const ISSUES = /"issues"\s*:\s*\[\s*$/;

class Scanner {
  /** The brackets that are open. */
  private readonly open: string[] = [];
  private inString = false;
  private escaped = false;
  /** The item that has begun: how many brackets were open before it, its line, and its text up to now. */
  private item: { readonly depth: number; readonly line: number; readonly parts: string[] } | null = null;
  /** Since where the present piece belongs to the item. */
  private from = 0;
  private lastLineHasText = false;

  constructor(private readonly count: LineCount) {}

  *read(piece: string): Generator<ItemText> {
    this.from = 0;
    for (let i = 0; i < piece.length; i += 1) {
      const char = piece[i] ?? '';
      if (char === '\n') this.count.lines += 1;
      this.lastLineHasText = char !== '\n';
      if (this.inString) this.readInString(char);
      else if (char === '"') this.inString = true;
      else if (char === '{' || char === '[') this.begin(char, piece, i);
      else if (char === '}' || char === ']') yield* this.close(piece, i);
    }
    this.item?.parts.push(piece.slice(this.from));
  }

  /** What began and did not end is given as it is, to be refused with its line. */
  *end(): Generator<ItemText> {
    if (this.lastLineHasText) this.count.lines += 1;
    if (this.item !== null) yield { line: this.item.line, json: this.item.parts.join('') };
  }

  private readInString(char: string): void {
    if (this.escaped) this.escaped = false;
    else if (char === '\\') this.escaped = true;
    else if (char === '"') this.inString = false;
  }

  private begin(bracket: string, piece: string, at: number): void {
    const depth = this.open.length;
    if (bracket === '{' && this.isItem(depth, piece, at)) {
      this.item = { depth, line: this.count.lines + 1, parts: [] };
      this.from = at;
    }
    this.open.push(bracket);
  }

  /** An object of its own, or in the outermost array, or in `issues` of the outermost object, which then is a page. */
  private isItem(depth: number, piece: string, at: number): boolean {
    if (depth === 0) return true;
    if (depth === 1) return this.open[0] === '[';
    if (depth !== 2 || this.open[0] !== '{' || this.open[1] !== '[') return false;
    return this.item === null || ISSUES.test(this.item.parts.join('') + piece.slice(this.from, at));
  }

  private *close(piece: string, at: number): Generator<ItemText> {
    this.open.pop();
    if (this.item?.depth !== this.open.length) return;
    const { line, parts } = this.item;
    this.item = null;
    yield { line, json: parts.join('') + piece.slice(this.from, at + 1) };
  }
}
