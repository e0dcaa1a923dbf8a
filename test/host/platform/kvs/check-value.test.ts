import { checkValue } from '../../../../host/platform/kvs/check-value';
import { anErrorWith } from '../support/an-error-with';

const nested = (depth: number): unknown => (depth === 0 ? 'end' : [nested(depth - 1)]);
const quotes = 2;

describe('checkValue', () => {
  it.each([0, false, '', [], {}, { deep: { null: null } }])('accepts %j as its JSON', (value) => {
    expect(checkValue(value)).toBe(JSON.stringify(value));
  });

  it.each([null, undefined])('refuses %j, which no key can hold', (value) => {
    expect(() => checkValue(value)).toThrow(anErrorWith({ code: 'INVALID_VALUE' }));
  });

  it('accepts 31 levels and refuses 32', () => {
    expect(() => checkValue(nested(31))).not.toThrow();
    expect(() => checkValue(nested(32))).toThrow(anErrorWith({ code: 'MAX_DEPTH' }));
  });

  it('refuses a value of any depth without running out of stack', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(() => checkValue(deep)).toThrow(anErrorWith({ code: 'MAX_DEPTH' }));
  });

  it('accepts 240 KiB of JSON and refuses one byte more', () => {
    const limit = 240 * 1024;
    expect(() => checkValue('x'.repeat(limit - quotes))).not.toThrow();
    expect(() => checkValue('x'.repeat(limit - quotes + 1))).toThrow(anErrorWith({ code: 'MAX_SIZE' }));
  });

  it('counts bytes, not characters', () => {
    expect(() => checkValue('é'.repeat(130_000))).toThrow(anErrorWith({ code: 'MAX_SIZE' }));
  });
});
