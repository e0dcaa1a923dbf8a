import { readFileSync } from 'node:fs';
import { HostError, reasonOf, systemCode } from '../../../host/cli/host-error';

describe('HostError', () => {
  it('has a code to branch on, a sentence to print and the cause', () => {
    const cause = new Error('deep');

    const error = new HostError('PORT_IN_USE', 'Port 80 is in use.', cause);

    expect(error).toMatchObject({ code: 'PORT_IN_USE', message: 'Port 80 is in use.', name: 'HostError', cause });
  });
});

describe('systemCode', () => {
  it('is the code of a failed system call', () => {
    const read = (): string => readFileSync('/nowhere/at/all', 'utf8');
    let caught: unknown;
    try {
      read();
    } catch (error) {
      caught = error;
    }

    expect(systemCode(caught)).toBe('ENOENT');
  });

  it.each([[new Error('plain')], [Object.assign(new Error('numbered'), { code: 7 })], ['text'], [null]])(
    'is null for %p',
    (error) => {
      expect(systemCode(error)).toBeNull();
    },
  );
});

describe('reasonOf', () => {
  it.each([
    [new TypeError('wrong'), 'wrong'],
    [{ message: 'no error, but a message' }, 'no error, but a message'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [{ message: 7 }, '[object Object]'],
  ])('finds what %p says', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
