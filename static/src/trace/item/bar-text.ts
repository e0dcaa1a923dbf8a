import type { TimeZone } from '../../../../src/core/time/instant';
import { durationText } from './duration-text';
import type { Bar, Lane } from './lanes';
import { momentText } from './moment-text';

interface Told {
  readonly lane: Pick<Lane, 'group' | 'name'>;
  readonly bar: Bar;
}

/** An interval in words: `Status In Review (in progress): Mar 3, 9:00 AM to Mar 5, 9:00 AM, 2 days`. */
export function barText(
  { lane, bar }: Told,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: TimeZone },
): string {
  const moment = (instant: number) => momentText(locale, instant, timeZone);
  const name = lane.group === 'Flag' ? lane.name : `${lane.group} ${lane.name}`;
  const note = bar.note === null ? '' : `, ${bar.note}`;
  return `${name}: ${moment(bar.from)} to ${moment(bar.to)}, ${durationText(locale, (bar.to - bar.from) / 1000)}${note}`;
}
