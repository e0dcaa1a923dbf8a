import { durationText } from '../../../../static/src/trace/item/duration-text';

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400];

describe('durationText', () => {
  it.each([
    [0, '0 seconds'],
    [0.4, '0 seconds'],
    [1, '1 second'],
    [59, '59 seconds'],
    [MINUTE, '1 minute'],
    [MINUTE + 1, '1 minute 1 second'],
    [HOUR - 1, '59 minutes 59 seconds'],
    [HOUR, '1 hour'],
    [HOUR + 1, '1 hour'],
    [2 * HOUR + 30 * MINUTE, '2 hours 30 minutes'],
    [DAY - 1, '23 hours 59 minutes'],
    [DAY, '1 day'],
    [DAY + 59 * MINUTE, '1 day'],
    [6 * DAY + 4 * HOUR, '6 days 4 hours'],
    [1200 * DAY, '1,200 days'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(durationText('en-US', seconds)).toBe(text);
  });

  it('writes numbers as the user’s language does', () => {
    expect(durationText('de-DE', 1200 * DAY)).toBe('1.200 days');
  });
});
