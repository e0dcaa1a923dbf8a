import fc from 'fast-check';

import { compareUtf8, endOfPrefix } from '../../../../host/platform/store/utf8-order';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });

describe('compareUtf8', () => {
  it('orders any two strings as their bytes', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right));
        expect(Math.sign(compareUtf8(left, right))).toBe(bytes);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('differs from the order of JavaScript where there are surrogates', () => {
    expect(['\uFFEE', '\u{1F600}'].sort()).toEqual(['\u{1F600}', '\uFFEE']);
    expect(compareUtf8('\u{1F600}', '\uFFEE')).toBe(1);
  });
});

describe('endOfPrefix', () => {
  it('is after everything that begins with the prefix, and not after the next one', () => {
    fc.assert(
      fc.property(text, (rest) => {
        expect(compareUtf8(`work:${rest}`, endOfPrefix('work:'))).toBeLessThan(0);
        expect(compareUtf8(`work;${rest}`, endOfPrefix('work:'))).toBeGreaterThan(0);
      }),
      { seed: 5 },
    );
  });
});
