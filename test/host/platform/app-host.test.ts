import { aHost } from './support/a-host';

describe('createAppHost', () => {
  it('runs the real packages: storage, and the console in the log', async () => {
    const { inside, log } = await aHost();
    const value = await inside(async ({ kvs }) => {
      await kvs.kvs.set('a', { b: 1 });
      console.log('hello');
      return kvs.kvs.get('a');
    });
    expect(value).toEqual({ b: 1 });
    expect(log).toEqual([expect.stringMatching(/^INFO resolver [0-9a-f-]{36} hello$/)]);
  });
});
