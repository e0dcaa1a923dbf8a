import fc from 'fast-check';

import { compareIds } from '../../../src/app/ports/record-store';

describe('compareIds', () => {
  it('orders ids as numbers, however long', () => {
    const id = fc.bigInt({ min: 0n, max: 10n ** 18n });
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(Math.sign(compareIds(String(a), String(b)))).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });
});
