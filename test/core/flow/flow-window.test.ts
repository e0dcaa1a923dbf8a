import { flowWindow, inWords } from '../../../src/core/flow/flow-window';
import { DAY_MS } from '../../../src/core/time/zone';
import { instant } from '../../support/facts';

describe('flowWindow', () => {
  it('ends with the day of as-of and counts it', () => {
    const window = flowWindow(28, instant('2026-03-11T12:00Z'), 'UTC');
    expect(window).toMatchObject({
      firstDay: instant('2026-02-12') / DAY_MS,
      lastDay: instant('2026-03-11') / DAY_MS,
      days: 28,
      span: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
    });
  });

  it('still ends with that day at its last millisecond', () => {
    const window = flowWindow(1, instant('2026-03-11T23:59:59.999Z'), 'UTC');
    expect([window.firstDay, window.lastDay]).toEqual([instant('2026-03-11') / DAY_MS, instant('2026-03-11') / DAY_MS]);
  });

  it('begins at midnight of the zone', () => {
    const window = flowWindow(7, instant('2026-03-31T12:00Z'), 'Europe/Berlin');
    // 25 March is still winter time.
    expect(window.span.from).toBe(instant('2026-03-24T23:00Z'));
  });

  it('says its length in words', () => {
    expect(inWords(flowWindow(28, 0, 'UTC'))).toBe('in the last 28 days');
    expect(inWords(flowWindow(1, 0, 'UTC'))).toBe('today');
  });
});
