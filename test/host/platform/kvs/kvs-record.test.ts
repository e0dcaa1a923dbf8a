import fc from 'fast-check';

import { answerJson, decodeRecord, encodeRecord, expiryOf } from '../../../../host/platform/kvs/kvs-record';
import { anErrorWith } from '../support/an-error-with';

const aRecord = { json: '{"a":"line\\nbreak"}', createdAt: 1000, updatedAt: 2000, expiresAt: 3000 };

describe('a record on disk', () => {
  it('is read as it was written, whatever its value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.option(fc.nat()), (value, instant, expiresAt) => {
        const record = { json: JSON.stringify(value), createdAt: instant, updatedAt: instant + 1, expiresAt };
        expect(decodeRecord(encodeRecord(record))).toEqual(record);
      }),
      { seed: 3 },
    );
  });

  it('is refused when its head is not three instants', () => {
    expect(() => decodeRecord(Buffer.from('[1,2]\n"a"'))).toThrow();
  });
});

describe('answerJson', () => {
  it('has the key and value only, unless metadata was asked for', () => {
    expect(JSON.parse(answerJson('k', aRecord, []))).toEqual({ key: 'k', value: { a: 'line\nbreak' } });
  });

  it('adds the metadata that was asked for: instants as numbers, expiry as ISO text', () => {
    expect(JSON.parse(answerJson('k', aRecord, ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']))).toEqual({
      key: 'k',
      value: { a: 'line\nbreak' },
      createdAt: 1000,
      updatedAt: 2000,
      expireTime: '1970-01-01T00:00:03.000Z',
    });
  });

  it('has no expiry for a key that does not expire', () => {
    const answer: unknown = JSON.parse(answerJson('k', { ...aRecord, expiresAt: null }, ['EXPIRE_TIME']));
    expect(answer).toEqual({ key: 'k', value: { a: 'line\nbreak' } });
  });
});

describe('expiryOf', () => {
  it.each([
    [{ value: 30, unit: 'SECONDS' as const }, 30_000],
    [{ value: 2, unit: 'MINUTES' as const }, 120_000],
    [{ value: 1, unit: 'HOURS' as const }, 3_600_000],
    [{ value: 365, unit: 'DAYS' as const }, 31_536_000_000],
  ])('adds %j to now', (ttl, milliseconds) => {
    expect(expiryOf(ttl, 5)).toBe(5 + milliseconds);
  });

  it.each([
    { value: 0, unit: 'SECONDS' as const },
    { value: -1, unit: 'DAYS' as const },
    { value: 366, unit: 'DAYS' as const },
  ])('refuses %j', (ttl) => {
    expect(() => expiryOf(ttl, 0)).toThrow(anErrorWith({ code: 'INVALID_TTL' }));
  });
});
