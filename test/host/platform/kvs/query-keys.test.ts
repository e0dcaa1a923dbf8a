import { type AHost, aHost } from '../support/a-host';

async function withKeys(keys: readonly string[], options: Parameters<typeof aHost>[0] = {}): Promise<AHost> {
  const started = await aHost(options);
  await started.inside(async ({ kvs: { kvs } }) => {
    for (const key of keys) await kvs.set(key, key.length);
  });
  return started;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n:${String(index).padStart(3, '0')}`);

const pageThrough = ({ inside }: AHost, limit: number) =>
  inside(async ({ kvs: { kvs, WhereConditions } }) => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith('n:')).limit(limit);
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
      pages.push(page.results.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return pages;
  });

describe('a query, through @forge/kvs', () => {
  it('gives 10 keys in lexicographic order unless told otherwise, without metadata', async () => {
    const started = await withKeys([...numbered(12)].reverse());
    const page = await started.inside(({ kvs: { kvs } }) => kvs.query().getMany());
    expect(page.results.map(({ key }) => key)).toEqual(numbered(10));
    expect(page.results[0]).toEqual({ key: 'n:000', value: 5 });
    expect(page.nextCursor).toEqual(expect.any(String));
  });

  it('finds the keys of a prefix only', async () => {
    const started = await withKeys(['m:1', 'n', 'n:1', 'n:2', 'n1', 'o:1']);
    expect(await pageThrough(started, 100)).toEqual([['n:1', 'n:2']]);
  });

  it('goes through all pages without a gap, a double or an empty last page', async () => {
    const started = await withKeys([...numbered(20), 'o:1']);
    expect((await pageThrough(started, 7)).map((page) => page.length)).toEqual([7, 7, 6]);
    expect((await pageThrough(started, 10)).flat()).toEqual(numbered(20));
    expect((await pageThrough(started, 20)).map((page) => page.length)).toEqual([20]);
  });

  it('goes on after its cursor although keys before it came and went', async () => {
    const { inside } = await withKeys(numbered(6));
    const rest = await inside(async ({ kvs: { kvs } }) => {
      const { nextCursor } = await kvs.query().limit(3).getMany();
      await kvs.delete('n:002');
      await kvs.set('n:0000', 1);
      return kvs
        .query()
        .cursor(nextCursor ?? '')
        .getMany();
    });
    expect(rest.results.map(({ key }) => key)).toEqual(['n:003', 'n:004', 'n:005']);
  });

  it('gives the first match alone', async () => {
    const { inside } = await withKeys(numbered(3));
    expect(await inside(({ kvs: { kvs } }) => kvs.query().getOne())).toEqual({ key: 'n:000', value: 5 });
  });

  it('takes 100 keys a page and refuses 101', async () => {
    const { inside } = await aHost();
    await expect(inside(({ kvs: { kvs } }) => kvs.query().limit(100).getMany())).resolves.toEqual({ results: [] });
    await expect(inside(({ kvs: { kvs } }) => kvs.query().limit(101).getMany())).rejects.toMatchObject({
      code: 'LIST_QUERY_LIMIT_EXCEEDED',
      message: 'Limit for list query should be below 100.',
    });
  });

  it.each([
    [{ property: 'value', condition: 'BEGINS_WITH', values: ['a'] }, 'QUERY_WHERE_FIELD_INVALID'],
    [{ property: 'key', condition: 'EQUAL_TO', values: ['a'] }, 'INVALID_FILTER_CONDITION'],
    [{ property: 'key', condition: 'BEGINS_WITH', values: ['a', 'b'] }, 'INVALID_FILTER_VALUES'],
    [{ property: 'key', condition: 'BEGINS_WITH', values: [1] }, 'INVALID_FILTER_VALUES'],
  ])('refuses the clause %j as %s', async ({ property, ...condition }, code) => {
    const { inside } = await aHost();
    const query = inside(({ kvs: { kvs } }) =>
      kvs
        .query()
        .where(property as 'key', condition as never)
        .getMany(),
    );
    await expect(query).rejects.toMatchObject({ code, responseDetails: { status: 400 } });
  });

  it.each(['gibberish', Buffer.from('["before","a"]').toString('base64url')])(
    'refuses the cursor %j',
    async (cursor) => {
      const { inside } = await aHost();
      await expect(inside(({ kvs: { kvs } }) => kvs.query().cursor(cursor).getMany())).rejects.toMatchObject({
        code: 'INVALID_CURSOR',
      });
    },
  );
});

describe('a query that lags two writes behind', () => {
  const keysNow = ({ inside }: AHost) =>
    inside(async ({ kvs: { kvs } }) => {
      const { results } = await kvs.query().limit(100).getMany();
      return results.map(({ key, value }) => `${key}=${String(value)}`);
    });

  it('does not see the newest keys, still sees deleted ones and old values; a get sees the truth', async () => {
    const started = await withKeys(['a', 'bb', 'ccc', 'dddd'], { queryLag: 2 });
    expect(await keysNow(started)).toEqual(['a=1', 'bb=2']);
    await started.inside(async ({ kvs: { kvs } }) => {
      await kvs.delete('a');
      await kvs.set('bb', 'new');
    });
    expect(await keysNow(started)).toEqual(['a=1', 'bb=2', 'ccc=3', 'dddd=4']);
    expect(await started.inside(({ kvs: { kvs } }) => kvs.get('bb'))).toBe('new');
  });

  it('catches up with the writes that follow', async () => {
    const started = await withKeys(['a', 'bb'], { queryLag: 2 });
    await started.inside(async ({ kvs: { kvs } }) => {
      await kvs.delete('a');
      await kvs.set('x', 1);
      await kvs.set('x', 2);
    });
    expect(await keysNow(started)).toEqual(['bb=2']);
  });
});
