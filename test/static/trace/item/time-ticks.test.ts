import fc from 'fast-check';
import { timeTicks } from '../../../../static/src/trace/item/time-ticks';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const timeZone = 'Europe/Berlin';
const texts = (from: number, to: number, most: number) =>
  timeTicks({ span: { from, to }, timeZone, locale: 'en-US', most }).map(({ text }) => text.replaceAll(/\s+/g, ' '));

describe('timeTicks', () => {
  it('ticks hours of the zone within a day', () => {
    // 08:30 to 14:30 in Berlin.
    expect(texts(Date.UTC(2026, 5, 3, 6, 30), Date.UTC(2026, 5, 3, 12, 30), 3)).toEqual([
      'Wed 9:00 AM',
      'Wed 12:00 PM',
    ]);
  });

  it('ticks single hours where there is room', () => {
    expect(texts(Date.UTC(2026, 5, 3, 6, 30), Date.UTC(2026, 5, 3, 9, 30), 3)).toEqual([
      'Wed 9:00 AM',
      'Wed 10:00 AM',
      'Wed 11:00 AM',
    ]);
  });

  it('ticks days at midnight of the zone', () => {
    const from = Date.UTC(2026, 5, 3, 6);
    const ticks = timeTicks({ span: { from, to: from + 4 * DAY }, timeZone, locale: 'en-US', most: 4 });

    expect(ticks).toEqual([
      { at: Date.UTC(2026, 5, 3, 22), text: 'Jun 4' },
      { at: Date.UTC(2026, 5, 4, 22), text: 'Jun 5' },
      { at: Date.UTC(2026, 5, 5, 22), text: 'Jun 6' },
      { at: Date.UTC(2026, 5, 6, 22), text: 'Jun 7' },
    ]);
  });

  it('ticks Mondays over weeks', () => {
    expect(texts(Date.UTC(2026, 5, 3), Date.UTC(2026, 5, 28), 4)).toEqual(['Jun 8', 'Jun 15', 'Jun 22']);
  });

  it('ticks every second Monday where weeks are too many', () => {
    expect(texts(Date.UTC(2026, 5, 3), Date.UTC(2026, 6, 20), 4)).toEqual(['Jun 15', 'Jun 29', 'Jul 13']);
  });

  it('ticks first days of months, with their year', () => {
    expect(texts(Date.UTC(2025, 10, 12), Date.UTC(2026, 1, 12), 4)).toEqual(['Dec 2025', 'Jan 2026', 'Feb 2026']);
  });

  it('ticks years over a long life', () => {
    expect(texts(Date.UTC(2018, 3, 1), Date.UTC(2026, 3, 1), 4)).toEqual([
      'Jan 2020',
      'Jan 2022',
      'Jan 2024',
      'Jan 2026',
    ]);
  });

  it('keeps days apart over a change of the clock', () => {
    // The clock goes back on 25 October 2026.
    const ticks = timeTicks({
      span: { from: Date.UTC(2026, 9, 24), to: Date.UTC(2026, 9, 27, 12) },
      timeZone,
      locale: 'en-US',
      most: 4,
    });

    expect(ticks.map(({ at }) => at)).toEqual([
      Date.UTC(2026, 9, 24, 22),
      Date.UTC(2026, 9, 25, 23),
      Date.UTC(2026, 9, 26, 23),
    ]);
  });

  it('finds a few ticks within any span, in order, and not many more than there is room for', () => {
    const year = 365 * DAY;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 * year }),
        fc.integer({ min: 1, max: 30 * year }),
        fc.integer({ min: 2, max: 20 }),
        (from, length, most) => {
          const span = { from, to: from + length };
          const ticks = timeTicks({ span, timeZone, locale: 'en-US', most }).map(({ at }) => at);

          expect(ticks.every((at) => at >= span.from && at <= span.to)).toBe(true);
          expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
          expect(ticks.length).toBeLessThanOrEqual(most + 2);
          if (length > 8 * DAY) expect(ticks.length).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});
