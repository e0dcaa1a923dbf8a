import type { EpochMs, Span } from '../../src/core/time/instant';
import type { Report } from '../report';

/** The report as JSON, one item on each line, in pieces: the items of a large site are more than one text can hold. */
export function* reportAsJson({ items, ...numbers }: Report): Generator<string> {
  const head = JSON.stringify(numbers, withIsoSpans, 2);
  if (items === undefined) {
    yield `${head}\n`;
    return;
  }
  yield `${head.slice(0, -'\n}'.length)},\n  "items": [`;
  for (const [i, item] of items.entries()) yield `${i === 0 ? '' : ','}\n    ${JSON.stringify(item)}`;
  yield items.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

/** A span is two instants inside the app; here it is read by people. */
function withIsoSpans(key: string, value: unknown): unknown {
  return key === 'span' && isSpan(value) ? { from: iso(value.from), to: iso(value.to) } : value;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'from' in value && typeof value.from === 'number';
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}
