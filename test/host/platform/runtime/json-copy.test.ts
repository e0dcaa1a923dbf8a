import { jsonCopy } from '../../../../host/platform/runtime/json-copy';

describe('jsonCopy', () => {
  it('turns dates into text and drops what is undefined', () => {
    const { value } = jsonCopy({ at: new Date(0), gone: undefined, list: [undefined, Number.NaN] });
    expect(value).toEqual({ at: '1970-01-01T00:00:00.000Z', list: [null, null] });
  });

  it('shares nothing with its original', () => {
    const original = { list: [1] };
    const { value } = jsonCopy(original);
    original.list.push(2);
    expect(value).toEqual({ list: [1] });
  });

  it('counts the bytes of the JSON text', () => {
    expect(jsonCopy('é').bytes).toBe(4);
    expect(jsonCopy({ a: 1 }).bytes).toBe(7);
  });

  it.each([undefined, () => 1])('has nothing for %p, which JSON has no text for', (value) => {
    expect(jsonCopy(value)).toEqual({ value: undefined, bytes: 0 });
  });

  it('refuses what cannot be JSON', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(() => jsonCopy(circular)).toThrow('circular');
    expect(() => jsonCopy(1n)).toThrow('BigInt');
  });
});
