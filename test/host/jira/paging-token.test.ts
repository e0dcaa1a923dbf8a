import fc from 'fast-check';
import { decodeToken, encodeToken, requestFingerprint, resumeAt } from '../../../host/jira/paging-token';

const NOW = Date.UTC(2026, 2, 9);
const WEEK = 7 * 86_400_000;

describe('a paging token', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (of, at, after) => {
        const token = { of, at, after, issued: NOW };
        expect(decodeToken(encodeToken(token), { of, now: NOW })).toEqual(token);
      }),
    );
  });

  it('is opaque text that needs no escaping in a query', () => {
    expect(encodeToken({ of: 'a', at: 100, after: '10100', issued: NOW })).toMatch(/^[\w-]+$/);
  });

  it('is valid for seven days and no longer', () => {
    const text = encodeToken({ of: 'q', at: 1, after: '1', issued: NOW });
    expect(decodeToken(text, { of: 'q', now: NOW + WEEK }).at).toBe(1);
    expect(() => decodeToken(text, { of: 'q', now: NOW + WEEK + 1 })).toThrow('invalid or expired');
  });

  it('is refused for another request', () => {
    const text = encodeToken({ of: 'project = A', at: 1, after: '1', issued: NOW });
    expect(() => decodeToken(text, { of: 'project = B', now: NOW })).toThrow('invalid or expired');
  });

  it.each(['', 'nonsense', Buffer.from('{}').toString('base64url'), Buffer.from('[1').toString('base64url')])(
    'is refused when it was not issued here: %j',
    (text) => {
      expect(() => decodeToken(text, { of: 'q', now: NOW })).toThrow('invalid or expired');
    },
  );
});

describe('the fingerprint of a request', () => {
  it('is the same for the same request and another for another', () => {
    expect(requestFingerprint('ada\nproject = A')).toBe(requestFingerprint('ada\nproject = A'));
    expect(requestFingerprint('ada\nproject = A')).not.toBe(requestFingerprint('lea\nproject = A'));
  });
});

describe('resuming a list', () => {
  const token = (at: number, after: string): Parameters<typeof resumeAt>[1] => ({ of: '', at, after, issued: NOW });

  it('goes on at the position of the token', () => {
    expect(resumeAt(['a', 'b', 'c', 'd'], token(2, 'b'))).toBe(2);
  });

  it('goes on after the last entry seen when the list has changed before it', () => {
    expect(resumeAt(['new', 'a', 'b', 'c'], token(2, 'b'))).toBe(3);
    expect(resumeAt(['b', 'c'], token(2, 'b'))).toBe(1);
  });

  it('goes on at the position when the last entry seen is gone', () => {
    expect(resumeAt(['a', 'c', 'd'], token(2, 'b'))).toBe(2);
  });

  it('gives every entry once, however the pages are cut', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.integer({ min: 1, max: 5 }), (list, size) => {
        const seen: string[] = [];
        for (let from = 0; from < list.length;) {
          const page = list.slice(from, from + size);
          seen.push(...page);
          from = resumeAt(list, token(from + page.length, page.at(-1) ?? ''));
        }
        expect(seen).toEqual(list);
      }),
    );
  });
});
