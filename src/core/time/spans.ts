import type { EpochMs, Span } from './instant';

/** Spans in the order of time that neither overlap nor are empty. */
export type Spans = readonly Span[];

/** When a value of a history held that meets a condition, up to an instant; the history is in the order of time. */
export function spansWhere<T>(
  history: readonly { readonly at: EpochMs; readonly value: T }[],
  meets: (value: T) => boolean,
  until: EpochMs,
): Spans {
  const spans = history.flatMap(({ at, value }, i) =>
    meets(value) ? [{ from: at, to: Math.min(history[i + 1]?.at ?? until, until) }] : [],
  );
  return joined(spans);
}

/** The same time as spans that neither overlap nor touch: what was covered twice is there once. */
export function joined(spans: readonly Span[]): Spans {
  const result: { from: EpochMs; to: EpochMs }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= from) continue;
    const last = result[result.length - 1];
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** The time that lies in both. */
export function common(a: Spans, b: Spans): Spans {
  const result: Span[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const from = Math.max(x.from, y.from);
    const to = Math.min(x.to, y.to);
    if (from < to) result.push({ from, to });
    if (x.to < y.to) i += 1;
    else j += 1;
  }
  return result;
}

/** The time of `spans` that lies in none of the others. */
export function without(spans: Spans, others: Spans): Spans {
  const gaps = [{ at: -Infinity, value: true }, ...others.flatMap(edges)];
  return common(
    spans,
    spansWhere(gaps, (isFree) => isFree, Infinity),
  );
}

/** Milliseconds in all of them. */
export function lengthOf(spans: Spans): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

function edges({ from, to }: Span): { at: EpochMs; value: boolean }[] {
  return [
    { at: from, value: false },
    { at: to, value: true },
  ];
}
