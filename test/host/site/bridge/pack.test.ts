import fc from 'fast-check';
import { type AnyFunction, isPacked, pack, type Packed, unpack } from '../../../../host/site/bridge/pack';

/** Packs, sends as windows do, and unpacks; functions are called by their number. */
function roundTrip(value: unknown): unknown {
  const lent: AnyFunction[] = [];
  const packed = pack(value, (fn) => lent.push(fn) - 1);
  return unpack(
    structuredClone(packed),
    (id) =>
      (...args) =>
        lent[id]?.(...args),
  );
}

const noProxy = (): AnyFunction => () => undefined;

describe('pack and unpack', () => {
  it('carry functions wherever they stand', () => {
    const result = roundTrip({ a: [1, { run: (x: unknown) => `ran ${String(x)}` }], b: () => 'b' });

    expect(result).toMatchObject({ a: [1, {}] });
    const { a, b } = result as { a: [number, { run: AnyFunction }]; b: AnyFunction };
    expect(a[1].run('once')).toBe('ran once');
    expect(b()).toBe('b');
  });

  it('carry a function that is the whole value', () => {
    const result = roundTrip(() => 'whole') as AnyFunction;

    expect(result()).toBe('whole');
  });

  it('leave everything else as a message between windows leaves it', () => {
    const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

    fc.assert(
      fc.property(json, (value) => {
        expect(roundTrip(value)).toEqual(structuredClone(value));
      }),
    );
  });

  it('keep what a message can carry although it is no plain object', () => {
    const value = { when: new Date(5), list: new Map([[1, 2]]), bytes: new Uint8Array([1]) };

    expect(roundTrip(value)).toEqual(value);
  });

  it.each([
    [['constructor', 'prototype', 'polluted']],
    [['__proto__', 'polluted']],
    [['absent', 'deeper']],
    [['a', 'absent']],
    [['text', '0']],
  ])('refuse a function in a place that the value does not have: %j', (path) => {
    const forged: Packed = { value: { a: {}, text: 'x' }, functions: [{ path, id: 1 }] };

    expect(() => unpack(forged, noProxy)).toThrow('A function has no place in its message.');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('isPacked', () => {
  it.each([
    [{ value: 1, functions: [] }, true],
    [{ value: undefined, functions: [{ path: ['a'], id: 1 }] }, true],
    [{ functions: [] }, false],
    [{ value: 1 }, false],
    [{ value: 1, functions: [{ path: [1], id: 1 }] }, false],
    [{ value: 1, functions: [{ path: ['a'], id: 'x' }] }, false],
    [{ value: 1, functions: [null] }, false],
    [null, false],
    ['text', false],
  ])('tells %j: %p', (value, verdict) => {
    expect(isPacked(value)).toBe(verdict);
  });
});
