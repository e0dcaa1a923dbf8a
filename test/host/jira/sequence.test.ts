import fc from 'fast-check';
import { Sequence } from '../../../host/jira/sequence';

describe('a sequence of ids', () => {
  it('goes on after the highest id in use', () => {
    expect(new Sequence(['10002', '10007', '10003'], 10_000).next()).toBe(10_008);
  });

  it('begins with the first number where nothing is in use', () => {
    const sequence = new Sequence([], 10_000);
    expect([sequence.next(), sequence.next()]).toEqual([10_000, 10_001]);
  });

  it('passes over ids that are not numbers', () => {
    expect(new Sequence(['u0b73a750', '', '12'], 1).next()).toBe(13);
  });

  it('does not use up a number that is only looked at', () => {
    const sequence = new Sequence([4], 1);
    expect([sequence.peek(), sequence.peek(), sequence.next()]).toEqual([5, 5, 5]);
    expect(sequence.peek()).toBe(6);
  });

  it('passes over a number that was taken from outside, and is not thrown back by a lower one', () => {
    const sequence = new Sequence([4], 1);
    sequence.take('9');
    sequence.take('2');
    expect(sequence.next()).toBe(10);
  });

  it('never gives an id that is in use, nor one twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000)), fc.integer({ min: 1, max: 50 }), (taken, count) => {
        const sequence = new Sequence(taken, 1);
        const given = Array.from({ length: count }, () => sequence.next());
        expect(new Set([...given, ...taken]).size).toBe(count + new Set(taken).size);
      }),
    );
  });
});
