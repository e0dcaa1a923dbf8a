import type { EpochMs, Span } from '../time/instant';
import { common, joined, lengthOf, type Spans } from '../time/spans';
import type { Portfolio } from '../timeline/portfolio';
import type { Accrual, AccrualRange } from './accrual';
import { workOn, type Work } from './work-spans';
import { workingDaySpans } from './working-day-spans';

/**
 * Days of attention (METRICS Capacity, unit `effort-days`): one day for each person and working day, shared among the
 * items they had assigned and in progress, in proportion to the time in progress within that day. Time of nobody is
 * given in days of the item, apart: the part of the item's own day in progress in which nobody was assigned.
 */
export function* effortDays(portfolio: Portfolio, range: AccrualRange): Generator<Accrual> {
  const { timeZone, flow } = portfolio.contract;
  const days = workingDaySpans(range, timeZone, flow.calendar);
  const [firstDay] = days;
  if (firstDay === undefined) return;
  // A day is shared as a whole, also the one in the middle of which the range begins.
  const works = allWork(portfolio, { from: firstDay.from, asOf: range.asOf });
  const totals = totalsOf(works.flat(), days);
  for (const ofItem of works) {
    const inProgress = joined(ofItem.flatMap(({ spans }) => spans));
    for (const { item, person, spans } of ofItem) {
      for (const { day, index, piece } of piecesByDay(spans, days)) {
        const total = person === null ? lengthOf(common(inProgress, [day])) : totals(person, index);
        // The last instant of the piece decides, as the instant of done does for the other units.
        yield { item, at: piece.to - 1, amount: lengthOf([piece]) / total, isAttributed: person !== null };
      }
    }
  }
}

function allWork(portfolio: Portfolio, range: AccrualRange): Work[][] {
  return portfolio.items.flatMap((item) => {
    const { firstStarted, settled } = item.milestones;
    const mayHaveBeenInProgress = firstStarted < range.asOf && settled > range.from;
    return mayHaveBeenInProgress || item.children.length > 0 ? [workOn(item, portfolio, range)] : [];
  });
}

/** Milliseconds that each person had anything in progress on each of the days, every item counted. */
function totalsOf(works: readonly Work[], days: Spans): (person: string, day: number) => number {
  const totals = new Map<string, Float64Array>();
  for (const { person, spans } of works) {
    if (person === null) continue;
    const ofPerson = totals.get(person) ?? new Float64Array(days.length);
    totals.set(person, ofPerson);
    for (const { index, piece } of piecesByDay(spans, days)) {
      ofPerson[index] = (ofPerson[index] ?? 0) + piece.to - piece.from;
    }
  }
  return (person, day) => totals.get(person)?.[day] ?? 0;
}

/** The spans cut at the borders of the days; what lies on no day is left out. */
function* piecesByDay(spans: Spans, days: Spans): Generator<{ day: Span; index: number; piece: Span }> {
  for (const span of spans) {
    for (let index = firstEndingAfter(span.from, days); ; index += 1) {
      const day = days[index];
      if (day === undefined || day.from >= span.to) break;
      yield { day, index, piece: { from: Math.max(span.from, day.from), to: Math.min(span.to, day.to) } };
    }
  }
}

/** The index of the first day that ends after an instant, found by halving. */
function firstEndingAfter(at: EpochMs, days: Spans): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.to ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
