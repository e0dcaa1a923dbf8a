import { AsOf } from '../../../static/src/surface/as-of';
import { draw, textOf } from '../../support/draw';
import { AS_OF } from '../../support/snapshot';

describe('AsOf', () => {
  it.each([
    ['en-US', 'Europe/Berlin', 'As of Oct 26, 2026, 9:41 AM (Europe/Berlin)'],
    ['en-US', 'UTC', 'As of Oct 26, 2026, 8:41 AM (UTC)'],
    ['en-GB', 'UTC', 'As of 26 Oct 2026, 08:41 (UTC)'],
    ['de-DE', 'Europe/Berlin', 'As of 26.10.2026, 09:41 (Europe/Berlin)'],
  ])('writes in %s and the zone %s: %s', (locale, timeZone, text) => {
    const { container } = draw(<AsOf asOf={AS_OF} timeZone={timeZone} />, locale);

    expect(textOf(container)).toBe(text);
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-10-26T08:41:00.000Z');
  });
});
