import fc from 'fast-check';

import { readTrace, writeTrace } from '../../../src/adapters/kvs/trace-text';
import type { Behind } from '../../../src/core/scorecard/measured';
import type { Trace } from '../../../src/core/scorecard/trace';
import { aTrace } from '../../support/a-trace';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const arbitraryBehind: fc.Arbitrary<Behind> = fc.record({
  itemId: fc.oneof(fc.nat(2_000_000).map(String), fc.constantFrom('0', '007', '-1', '1,2', '!0', ''), text),
  value: fc.option(
    fc
      .oneof(fc.nat(90), fc.double({ noNaN: true }), fc.constantFrom(1e21, -0.1, 1 / 3, 5e-324))
      .map((value) => value + 0),
  ),
  part: fc.option(fc.oneof(fc.constantFrom('added', 'removed', '', '*', ','), text)),
});
const arbitraryTrace: fc.Arbitrary<Trace> = fc
  .record({
    id: text,
    n: fc.nat(),
    coverage: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
    window: fc.record({ from: fc.nat(), to: fc.nat() }),
    excluded: fc.array(fc.record({ reason: text, count: fc.nat() }), { maxLength: 3 }),
    behind: fc.array(arbitraryBehind, { maxLength: 12 }),
  })
  .map(aTrace);

describe('the text of a trace', () => {
  it('gives back the trace', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryTrace, { selector: ({ id }) => id, maxLength: 3 }), (traces) => {
        const pack = `[${traces.map(writeTrace).join(',')}]`;
        for (const trace of traces) expect(readTrace(pack, trace)).toEqual(trace);
      }),
    );
  });

  it('is undefined for an id that the pack does not have', () => {
    expect(readTrace(`[${writeTrace(aTrace())}]`, { id: 'wip', asOf: 1 })).toBeUndefined();
  });

  it('takes its as-of from the snapshot', () => {
    expect(readTrace(`[${writeTrace(aTrace())}]`, { id: 'cycle-time', asOf: 7 })).toEqual(aTrace({ asOf: 7 }));
  });

  it('writes distances between ids, and equal neighbours once', () => {
    const behind = ['100', '110', '90', '91'].map((itemId) => ({ itemId, value: 4, part: 'added' }));
    expect(JSON.parse(writeTrace(aTrace({ behind })))).toMatchObject({
      // 100, then 10 on, 20 back, 1 on; each of the four has the value 4 and is the word 0.
      items: '2s,a,-k,1',
      values: '4*4',
      parts: '0*4',
      words: ['added'],
    });
  });

  it.each([0, 1, 35, 36, 37])('keeps a run of %i', (length) => {
    const behind = Array.from({ length }, () => ({ itemId: '5', value: null, part: null }));
    const trace = aTrace({ behind });
    expect(readTrace(`[${writeTrace(trace)}]`, trace)).toEqual(trace);
  });

  it.each([
    ['an item more than there are values', { items: '1,1', values: '4' }],
    ['a word that it does not have', { parts: '5' }],
    ['an item that is no number', { items: '?' }],
    ['no window', { window: null }],
  ])('refuses one with %s', (_, wrong) => {
    const behind = [{ itemId: '1', value: 4, part: null }];
    const stored = { ...(JSON.parse(writeTrace(aTrace({ behind }))) as object), ...wrong };
    expect(() => readTrace(JSON.stringify([stored]), aTrace())).toThrow();
  });
});
