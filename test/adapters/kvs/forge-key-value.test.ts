import { forgeKeyValue } from '../../../src/adapters/kvs/forge-key-value';
import { scriptForge } from '../../support/forge-storage';

const refusal = (status: number, code: string) => ({ status, body: { code, message: 'as the platform words it' } });

describe('get', () => {
  it('gives what is stored', async () => {
    const requests = scriptForge({ body: { key: 'a', value: { v: 1 } } });
    expect(await forgeKeyValue.get('a')).toEqual({ v: 1 });
    expect(requests).toEqual([{ path: '/api/v1/get', body: { key: 'a' } }]);
  });

  it('gives undefined for a key that is not there', async () => {
    scriptForge(refusal(404, 'KEY_NOT_FOUND'));
    expect(await forgeKeyValue.get('a')).toBeUndefined();
  });

  it.each([
    [429, 'RATE_LIMIT_EXCEEDED', 'throttled'],
    [400, 'INVALID_KEY', 'refused'],
    [500, 'INTERNAL', 'unavailable'],
    [503, 'AWAY', 'unavailable'],
  ])('tells a status of %i apart as %s: %s', async (status, code, failure) => {
    scriptForge(refusal(status, code));
    await expect(forgeKeyValue.get('a')).rejects.toMatchObject({ name: 'UpstreamError', failure, status });
  });

  it('says that storage is away when the platform does not answer at all', async () => {
    scriptForge({ body: 'not what a response looks like' });
    Object.assign(globalThis, { __forge_fetch__: () => Promise.reject(new Error('socket hang up')) });
    await expect(forgeKeyValue.get('a')).rejects.toMatchObject({ failure: 'unavailable', status: null });
  });
});

describe('getWithAge', () => {
  it('counts the age from when the platform says the value was written, in the same read', async () => {
    const requests = scriptForge({ body: { key: 'a', value: { v: 1 }, updatedAt: Date.now() - 90_000 } });
    const found = await forgeKeyValue.getWithAge('a');
    expect(found?.value).toEqual({ v: 1 });
    expect(found?.ageMs).toBeGreaterThanOrEqual(90_000);
    expect(found?.ageMs).toBeLessThan(120_000);
    expect(requests).toEqual([
      { path: '/api/v1/get', body: { key: 'a', options: { metadataFields: ['UPDATED_AT'] } } },
    ]);
  });

  it('takes a value for new where the platform does not say', async () => {
    scriptForge({ body: { key: 'a', value: {} } });
    expect((await forgeKeyValue.getWithAge('a'))?.ageMs).toBe(0);
  });

  it('gives undefined for a key that is not there', async () => {
    scriptForge(refusal(404, 'KEY_NOT_FOUND'));
    expect(await forgeKeyValue.getWithAge('a')).toBeUndefined();
  });
});

describe('getMany', () => {
  it('asks for 25 keys at a time and leaves out those that are missing, by either of their codes', async () => {
    const keys = Array.from({ length: 30 }, (_, i) => `k${i}`);
    const missing = (key: string, code: string) => ({ key, error: { code, message: 'none' } });
    const requests = scriptForge(
      { body: { successfulKeys: [{ key: 'k0', value: { n: 0 } }], failedKeys: [missing('k1', 'KEY_NOT_FOUND')] } },
      { body: { successfulKeys: [{ key: 'k25', value: { n: 25 } }], failedKeys: [missing('k26', 'NOT_FOUND')] } },
    );
    expect([...(await forgeKeyValue.getMany(keys))]).toEqual([
      ['k0', { n: 0 }],
      ['k25', { n: 25 }],
    ]);
    expect(requests.map(({ body }) => (body as unknown[]).length)).toEqual([25, 5]);
  });

  it('does not take a failed key for a missing one', async () => {
    scriptForge({ body: { successfulKeys: [], failedKeys: [{ key: 'a', error: { code: 'TOO_BUSY', message: '' } }] } });
    await expect(forgeKeyValue.getMany(['a'])).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it('asks nothing for no keys', async () => {
    const requests = scriptForge({});
    expect((await forgeKeyValue.getMany([])).size).toBe(0);
    expect(requests).toEqual([]);
  });
});

describe('setMany', () => {
  const entries = (count: number, bytes = 1) =>
    new Map(Array.from({ length: count }, (_, i) => [`k${i}`, { text: 'x'.repeat(bytes) }] as const));

  it('writes 25 keys at a time', async () => {
    const requests = scriptForge({ body: { successfulKeys: [], failedKeys: [] } });
    await forgeKeyValue.setMany(entries(26));
    expect(requests.map(({ path, body }) => [path, (body as unknown[]).length])).toEqual([
      ['/api/v1/batch/set', 25],
      ['/api/v1/batch/set', 1],
    ]);
    expect((requests[1]?.body as unknown[])[0]).toMatchObject({ key: 'k25', value: { text: 'x' } });
  });

  it('writes at most 4 MB at a time', async () => {
    const requests = scriptForge({ body: { successfulKeys: [], failedKeys: [] } });
    await forgeKeyValue.setMany(entries(24, 200 * 1024));
    expect(requests.map(({ body }) => (body as unknown[]).length)).toEqual([18, 6]);
    for (const { body } of requests) expect(JSON.stringify(body).length).toBeLessThan(4_000_000);
  });

  it('says when one was not written', async () => {
    scriptForge({
      body: { successfulKeys: [], failedKeys: [{ key: 'k0', error: { code: 'TOO_BUSY', message: '' } }] },
    });
    await expect(forgeKeyValue.setMany(entries(1))).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it('asks nothing for no entries', async () => {
    const requests = scriptForge({});
    await forgeKeyValue.setMany(new Map());
    expect(requests).toEqual([]);
  });
});

describe('create', () => {
  it('writes with the policy that fails if something is there, and with a time to live', async () => {
    const requests = scriptForge({});
    expect(await forgeKeyValue.create('a', { v: 1 }, 60)).toBe(true);
    const options = { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 60, unit: 'DAYS' } };
    expect(requests).toEqual([{ path: '/api/v1/set', body: { key: 'a', value: { v: 1 }, options } }]);
  });

  it('is false when something is there, whatever code the platform gives', async () => {
    scriptForge(refusal(409, 'ANY_CODE'), { body: { key: 'a', value: { v: 1 } } });
    expect(await forgeKeyValue.create('a', { v: 2 })).toBe(false);
  });

  it('fails when nothing is there and the write failed all the same', async () => {
    scriptForge(refusal(500, 'INTERNAL'), refusal(404, 'KEY_NOT_FOUND'));
    await expect(forgeKeyValue.create('a', { v: 2 })).rejects.toMatchObject({ failure: 'unavailable', status: 500 });
  });
});

describe('list', () => {
  it('follows the cursor to the end', async () => {
    const requests = scriptForge(
      { body: { data: [{ key: 'c:1', value: 1 }], cursor: 'next' } },
      { body: { data: [{ key: 'c:2', value: 2 }] } },
    );
    expect(await forgeKeyValue.list('c:')).toEqual([
      { key: 'c:1', value: 1 },
      { key: 'c:2', value: 2 },
    ]);
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['c:'] }];
    expect(requests.map(({ body }) => body)).toEqual([
      { limit: 100, where },
      { limit: 100, where, after: 'next' },
    ]);
  });
});

describe('set and delete', () => {
  it('write and remove a key', async () => {
    const requests = scriptForge({});
    await forgeKeyValue.set('a', { v: 1 });
    await forgeKeyValue.delete('a');
    expect(requests.map(({ path }) => path)).toEqual(['/api/v1/set', '/api/v1/delete']);
  });

  it('removes many keys 25 at a time and says when one stays', async () => {
    const requests = scriptForge({ body: { successfulKeys: [], failedKeys: [] } });
    await forgeKeyValue.deleteMany(Array.from({ length: 26 }, (_, i) => `k${i}`));
    expect(requests.map(({ path }) => path)).toEqual(['/api/v1/batch/delete', '/api/v1/batch/delete']);
    scriptForge({ body: { successfulKeys: [], failedKeys: [{ key: 'a', error: { code: 'TOO_BUSY', message: '' } }] } });
    await expect(forgeKeyValue.deleteMany(['a'])).rejects.toMatchObject({ failure: 'unavailable' });
  });
});
