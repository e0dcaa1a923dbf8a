import fc from 'fast-check';
import { formatShare, shareFigure } from '../../../static/src/format/share';

describe('formatShare', () => {
  it.each([
    ['en-US', 0.18, '18\u00a0%'],
    ['en-US', 0, '0\u00a0%'],
    ['en-US', 1, '100\u00a0%'],
    ['en-US', 0.1842, '18.4\u00a0%'],
    ['de-DE', 0.18551, '18,6\u00a0%'],
  ])('writes in %s %d as %s', (locale, share, text) => {
    expect(formatShare(locale, share)).toBe(text);
  });

  it.each([
    [0.196, '19.6'],
    [0.204, '20.4'],
    [0.1999, '19.99'],
    [0.2, '20'],
    [0.1 + 0.1, '20'],
    [0.18, '18'],
  ])('shows on which side of a limit of 20 %% a share of %d stands', (share, figure) => {
    expect(shareFigure('en-US', share, [0.2])).toBe(figure);
  });

  it('writes the shares of a split so that they add up as they are shown', () => {
    const [health, roadmap] = [shareFigure('en-US', 1 / 19), shareFigure('en-US', 18 / 19)];
    expect([health, roadmap]).toEqual(['5.3', '94.7']);
  });

  it('uses the decimal sign of the language', () => {
    expect(formatShare('de-DE', 0.196, [0.2])).toBe('19,6\u00a0%');
  });

  it('never writes a share as its limit when it lies a twentieth of a point or more away', () => {
    const share = fc.integer({ min: 0, max: 2000 }).map((twentieths) => twentieths / 2000);
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 100 }), (value, limit) => {
        fc.pre(Math.abs(value - limit / 100) > 0.0004);
        expect(shareFigure('en-US', value, [limit / 100])).not.toBe(String(limit));
      }),
    );
  });
});
