import { checkKey } from '../../../../host/platform/kvs/check-key';
import { anErrorWith } from '../support/an-error-with';

describe('checkKey', () => {
  it.each(['a', 'fact:10001', 'A.b_c-d#e', 'with space', `x${'y'.repeat(499)}`])('accepts %j', (key) => {
    expect(() => {
      checkKey(key);
    }).not.toThrow();
  });

  it.each([
    ['', 'KEY_TOO_SHORT'],
    ['x'.repeat(501), 'KEY_TOO_LONG'],
    ['   ', 'INVALID_KEY'],
    ['a/b', 'INVALID_KEY'],
    ['ümlaut', 'INVALID_KEY'],
    ['a@b', 'INVALID_KEY'],
  ])('refuses %j as %s', (key, code) => {
    expect(() => {
      checkKey(key);
    }).toThrow(anErrorWith({ code }));
  });
});
