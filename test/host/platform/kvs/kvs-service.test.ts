import { aHost } from '../support/a-host';

const refusal = (code: string, status: number, message: string) =>
  expect.objectContaining({
    name: 'ForgeKvsError',
    code,
    message,
    responseDetails: expect.objectContaining({ status }) as unknown,
  }) as unknown;

describe('a plain key, through @forge/kvs', () => {
  it('is undefined before it was set and after it was deleted', async () => {
    const { inside } = await aHost();
    const values = await inside(async ({ kvs: { kvs } }) => {
      const before = await kvs.get('a');
      await kvs.set('a', 1);
      const between = await kvs.get('a');
      await kvs.delete('a');
      await kvs.delete('a');
      return [before, between, await kvs.get('a')];
    });
    expect(values).toEqual([undefined, 1, undefined]);
  });

  it.each([0, false, '', 'text', [1, [2]], { a: { b: null } }])('keeps the value %j', async (value) => {
    const { inside } = await aHost();
    const kept = await inside(async ({ kvs: { kvs } }) => {
      await kvs.set('a', value);
      return kvs.get('a');
    });
    expect(kept).toEqual(value);
  });

  it('is still there after a restart', async () => {
    const first = await aHost();
    await first.inside(({ kvs: { kvs } }) => kvs.set('a', 'kept'));
    const second = await first.restart();
    expect(await second.inside(({ kvs: { kvs } }) => kvs.get('a'))).toBe('kept');
  });

  it('tells when it was made and changed, by the site clock, if asked', async () => {
    const { inside, jira } = await aHost();
    const createdAt = jira.clock.now();
    await inside(({ kvs: { kvs } }) => kvs.set('a', 1));
    jira.clock.advance(5000);
    await inside(({ kvs: { kvs } }) => kvs.set('a', 2));
    const found = await inside(({ kvs: { kvs } }) =>
      kvs.get('a', { metadataFields: ['CREATED_AT', 'UPDATED_AT'] as never[] }),
    );
    expect(found).toEqual({ key: 'a', value: 2, createdAt, updatedAt: createdAt + 5000 });
  });

  it.each([
    ['', 'KEY_TOO_SHORT', 'The provided key needs to be more than one character.'],
    ['x'.repeat(501), 'KEY_TOO_LONG', 'The provided key has exceeded the maximum 500 characters.'],
    ['a/b', 'INVALID_KEY', 'The provided key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/'],
  ])('refuses the key %j as %s for get, set and delete', async (key, code, message) => {
    const { inside } = await aHost();
    const refused = refusal(code, 400, message);
    await expect(inside(({ kvs: { kvs } }) => kvs.get(key))).rejects.toEqual(refused);
    await expect(inside(({ kvs: { kvs } }) => kvs.set(key, 1))).rejects.toEqual(refused);
    await expect(inside(({ kvs: { kvs } }) => kvs.delete(key))).rejects.toEqual(refused);
  });

  it('refuses a value over 240 KiB, one too deep, and null, and keeps what was there', async () => {
    const { inside } = await aHost();
    const deep = JSON.parse('['.repeat(32) + ']'.repeat(32)) as unknown[];
    await inside(({ kvs: { kvs } }) => kvs.set('a', 'before'));
    const set = (value: unknown) => inside(({ kvs: { kvs } }) => kvs.set('a', value as string));
    await expect(set('x'.repeat(240 * 1024))).rejects.toEqual(
      refusal('MAX_SIZE', 400, 'The provided value has exceeded the maximum size limit.'),
    );
    await expect(set(deep)).rejects.toEqual(
      refusal('MAX_DEPTH', 400, 'The provided value has exceeded the maximum object depth (32) limit.'),
    );
    await expect(set(null)).rejects.toMatchObject({ code: 'INVALID_VALUE' });
    expect(await inside(({ kvs: { kvs } }) => kvs.get('a'))).toBe('before');
  });
});

describe('the policy of a set', () => {
  it('FAIL_IF_EXISTS lets exactly one of many writers win', async () => {
    const { inside } = await aHost();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, writer) =>
        inside(({ kvs: { kvs } }) => kvs.set('lock', writer, { keyPolicy: 'FAIL_IF_EXISTS' })),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(await inside(({ kvs: { kvs } }) => kvs.get('lock'))).toBe(winner);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'ForgeKvsError', responseDetails: { status: 409 } },
    });
  });

  it('FAIL_IF_EXISTS takes an expired key for a free one', async () => {
    const { inside, jira } = await aHost();
    await inside(({ kvs: { kvs } }) =>
      kvs.set('lock', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'MINUTES' } }),
    );
    jira.clock.advance(60_000);
    await inside(({ kvs: { kvs } }) => kvs.set('lock', 2, { keyPolicy: 'FAIL_IF_EXISTS' }));
    expect(await inside(({ kvs: { kvs } }) => kvs.get('lock'))).toBe(2);
  });

  it('returns the previous or the latest value when asked', async () => {
    const { inside } = await aHost();
    const set = (value: number, returnValue: 'PREVIOUS' | 'LATEST') =>
      inside(({ kvs: { kvs } }) => kvs.set('a', value, { keyPolicy: 'OVERRIDE', returnValue }));
    expect(await set(1, 'PREVIOUS')).toBeUndefined();
    expect(await set(2, 'PREVIOUS')).toEqual({ key: 'a', value: 1 });
    expect(await set(3, 'LATEST')).toEqual({ key: 'a', value: 3 });
  });
});

describe('a key with a time to live', () => {
  const anHour = { ttl: { value: 1, unit: 'HOURS' as const }, keyPolicy: 'OVERRIDE' as const };

  it('is there until its time by the site clock, in get, query and batch, and then is not', async () => {
    const { inside, jira } = await aHost();
    await inside(({ kvs: { kvs } }) => kvs.set('a', 1, anHour));
    const read = () =>
      inside(async ({ kvs: { kvs } }) => {
        const query = await kvs.query().getMany();
        const batch = await kvs.batchGet([{ key: 'a' }]);
        return [await kvs.get('a'), query.results.length, batch.successfulKeys.length];
      });
    jira.clock.advance(3_599_999);
    expect(await read()).toEqual([1, 1, 1]);
    jira.clock.advance(1);
    expect(await read()).toEqual([undefined, 0, 0]);
  });

  it('can be read for longer where the host is told so, as the platform allows itself', async () => {
    const { inside, jira } = await aHost({ expiryLag: 48 * 3_600_000 });
    await inside(({ kvs: { kvs } }) => kvs.set('a', 1, anHour));
    jira.clock.advance(3_600_000 + 47 * 3_600_000);
    expect(await inside(({ kvs: { kvs } }) => kvs.get('a'))).toBe(1);
  });

  it('stays for good when it is set again without one', async () => {
    const { inside, jira } = await aHost();
    await inside(({ kvs: { kvs } }) => kvs.set('a', 1, anHour));
    await inside(({ kvs: { kvs } }) => kvs.set('a', 2));
    jira.clock.advance(86_400_000);
    expect(await inside(({ kvs: { kvs } }) => kvs.get('a'))).toBe(2);
  });

  it('must not live for longer than a year', async () => {
    const { inside } = await aHost();
    const forever = { ttl: { value: 366, unit: 'DAYS' as const }, keyPolicy: 'OVERRIDE' as const };
    await expect(inside(({ kvs: { kvs } }) => kvs.set('a', 1, forever))).rejects.toMatchObject({
      code: 'INVALID_TTL',
      responseDetails: { status: 400 },
    });
  });
});

describe('a secret', () => {
  it('has a name of its own and is in no query', async () => {
    const { inside } = await aHost();
    const found = await inside(async ({ kvs: { kvs } }) => {
      await kvs.set('token', 'plain');
      await kvs.setSecret('token', 'secret');
      const both = [await kvs.get('token'), await kvs.getSecret('token')];
      const { results } = await kvs.query().getMany();
      await kvs.deleteSecret('token');
      return [...both, results.length, await kvs.getSecret('token'), await kvs.get('token')];
    });
    expect(found).toEqual(['plain', 'secret', 1, undefined, 'plain']);
  });
});

describe('what this version does not implement', () => {
  it.each([
    ['/api/v1/entity/get', 'entity'],
    ['/api/v1/entity/query', 'query'],
    ['/api/v1/transaction', 'transaction'],
  ])('refuses %s as 501, by its path, and logs it', async (path, kind) => {
    const { inside, log } = await aHost();
    const call = inside(({ kvs: { kvs } }) => {
      if (kind === 'entity') return kvs.entity('goal').get('a');
      if (kind === 'query') return kvs.entity('goal').query().index('by-key').getMany();
      return kvs.transact().set('a', 1).execute();
    });
    await expect(call).rejects.toMatchObject({
      code: 'NOT_IMPLEMENTED',
      message: expect.stringContaining(`POST ${path}`) as unknown,
      responseDetails: { status: 501 },
    });
    expect(log).toContain(`ERROR Not implemented: POST ${path}`);
  });

  it('refuses an entity in a batch rather than store it as a plain key', async () => {
    const { inside } = await aHost();
    const batch = inside(({ kvs: { kvs } }) => kvs.batchSet([{ key: 'a', value: 1, entityName: 'goal' }]));
    await expect(batch).rejects.toMatchObject({ code: 'NOT_IMPLEMENTED' });
    expect(await inside(({ kvs: { kvs } }) => kvs.get('a'))).toBeUndefined();
  });
});

describe('rates', () => {
  const refused = refusal('RATE_LIMIT_EXCEEDED', 429, 'Limits for the current installation have been exceeded');
  const fill = (inside: Awaited<ReturnType<typeof aHost>>['inside'], batches: number) =>
    inside(async ({ kvs: { kvs } }) => {
      for (let batch = 0; batch < batches; batch++) {
        await kvs.batchSet(Array.from({ length: 25 }, (_, index) => ({ key: `k${String(index)}`, value: batch })));
      }
    });

  it('refuses the 4001st write of a minute, each key of a batch counted', async () => {
    const { inside } = await aHost();
    await fill(inside, 160);
    await expect(inside(({ kvs: { kvs } }) => kvs.set('one-more', 1))).rejects.toEqual(refused);
    await expect(inside(({ kvs: { kvs } }) => kvs.get('k1'))).resolves.toBe(159);
  });

  it('only counts when it is told to', async () => {
    const { inside, host } = await aHost({ rateLimits: 'count' });
    await fill(inside, 161);
    expect(host.storageUsage().writes).toBe(4025);
  });
});

describe('storageUsage', () => {
  it('counts each key of a batch and each result of a query, with their bytes', async () => {
    const { inside, host } = await aHost();
    await inside(async ({ kvs: { kvs } }) => {
      await kvs.batchSet<unknown>([
        { key: 'ab', value: 'four' },
        { key: 'cd', value: 12 },
      ]);
    });
    expect(host.storageUsage()).toEqual({ reads: 0, writes: 2, bytesRead: 0, bytesWritten: 12 });
    await inside(async ({ kvs: { kvs } }) => {
      await kvs.query().getMany();
      await kvs.get('ab');
      await kvs.get('missing');
    });
    expect(host.storageUsage()).toMatchObject({ reads: 4, bytesRead: 12 + 8 + 7 });
    host.resetUsage();
    expect(host.storageUsage()).toEqual({ reads: 0, writes: 0, bytesRead: 0, bytesWritten: 0 });
  });
});
