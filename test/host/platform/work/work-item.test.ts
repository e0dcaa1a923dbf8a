import { z } from 'zod';

import { decodeWork, encodeWork, workKey } from '../../../../host/platform/work/work-item';

const shape = { prefix: 'work:', data: z.object({ n: z.number() }) };

describe('a work item', () => {
  it('is read as it was written', () => {
    const item = { sequence: 42, dueAt: 1234.5, data: { n: 1 } };
    expect(decodeWork(workKey('work:', 42), encodeWork(item), shape)).toEqual(item);
  });

  it('has keys in the order of the sequence numbers', () => {
    const keys = [0, 9, 10, 99_999, 100_000].map((sequence) => workKey('work:', sequence));
    expect([...keys].sort()).toEqual(keys);
  });

  it('is refused when it holds something else', () => {
    const item = { sequence: 1, dueAt: 0, data: { n: 'one' } };
    expect(() => decodeWork('work:1', encodeWork(item), shape)).toThrow(z.ZodError);
  });
});
