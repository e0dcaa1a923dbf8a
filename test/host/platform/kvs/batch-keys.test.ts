import { aHost } from '../support/a-host';

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${String(index)}`, value: index }));

describe('a batch, through @forge/kvs', () => {
  it('sets, gets and deletes many keys, and says which', async () => {
    const { inside } = await aHost();
    const [set, got, deleted, left] = await inside(async ({ kvs: { kvs } }) => [
      await kvs.batchSet(items(3)),
      await kvs.batchGet([{ key: 'k2' }, { key: 'k0' }]),
      await kvs.batchDelete([{ key: 'k0' }, { key: 'never' }]),
      await kvs.batchGet([{ key: 'k0' }, { key: 'k1' }]),
    ]);
    expect(set).toEqual({ successfulKeys: [{ key: 'k0' }, { key: 'k1' }, { key: 'k2' }], failedKeys: [] });
    expect(got).toEqual({
      successfulKeys: [
        { key: 'k2', value: 2 },
        { key: 'k0', value: 0 },
      ],
      failedKeys: [],
    });
    expect(deleted).toEqual({ successfulKeys: [{ key: 'k0' }, { key: 'never' }], failedKeys: [] });
    expect(left).toEqual({
      successfulKeys: [{ key: 'k1', value: 1 }],
      failedKeys: [{ key: 'k0', error: { code: 'KEY_NOT_FOUND', message: 'The specified key does not exist.' } }],
    });
  });

  it('writes what it can and gives a reason for what it cannot', async () => {
    const { inside } = await aHost();
    const result = await inside(({ kvs: { kvs } }) =>
      kvs.batchSet<unknown>([
        { key: 'good', value: 1 },
        { key: 'a/b', value: 1 },
        { key: 'big', value: 'x'.repeat(250_000) },
      ]),
    );
    expect(result.successfulKeys).toEqual([{ key: 'good' }]);
    expect(result.failedKeys).toMatchObject([
      { key: 'a/b', error: { code: 'INVALID_KEY' } },
      { key: 'big', error: { code: 'MAX_SIZE' } },
    ]);
    expect(await inside(({ kvs: { kvs } }) => kvs.get('good'))).toBe(1);
  });

  it('gives its keys a time to live', async () => {
    const { inside, jira } = await aHost();
    await inside(({ kvs: { kvs } }) =>
      kvs.batchSet([{ key: 'a', value: 1, options: { ttl: { value: 1, unit: 'SECONDS' } } }]),
    );
    jira.clock.advance(1000);
    expect(await inside(({ kvs: { kvs } }) => kvs.get('a'))).toBeUndefined();
  });

  it('does not lose a write of a key that another writer holds', async () => {
    const { inside } = await aHost();
    await inside(async ({ kvs: { kvs } }) => {
      await Promise.all([kvs.set('k1', 'before'), kvs.batchSet(items(3)), kvs.set('k2', 'after')]);
    });
    const values = await inside(async ({ kvs: { kvs } }) => [await kvs.get('k1'), await kvs.get('k2')]);
    expect(values).toEqual([1, 'after']);
  });

  it('takes 25 keys', async () => {
    const { inside } = await aHost();
    const result = await inside(({ kvs: { kvs } }) => kvs.batchSet(items(25)));
    expect(result.successfulKeys).toHaveLength(25);
  });

  it.each([
    ['no key', [], { code: 'EMPTY_BATCH', status: 400 }],
    ['26 keys', items(26), { code: 'TOO_MANY_KEYS', status: 400 }],
    ['a key twice', [...items(2), { key: 'k0', value: 9 }], { code: 'DUPLICATE_KEYS', status: 400 }],
    [
      'over 4 MB',
      items(20).map(({ key }) => ({ key, value: 'x'.repeat(240_000) })),
      { code: 'BATCH_TOO_BIG', status: 413 },
    ],
  ])('is refused whole with %s', async (_, batch, { code, status }) => {
    const { inside } = await aHost();
    await expect(inside(({ kvs: { kvs } }) => kvs.batchSet<unknown>(batch))).rejects.toMatchObject({
      code,
      responseDetails: { status },
    });
    expect(await inside(({ kvs: { kvs } }) => kvs.get('k0'))).toBeUndefined();
  });
});
