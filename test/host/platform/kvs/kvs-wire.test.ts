import { kvsRefusals } from '../../../../host/platform/kvs/kvs-limits';
import { KvsError } from '../../../../host/platform/kvs/kvs-error';
import { KvsService } from '../../../../host/platform/kvs/kvs-service';
import { createMemoryStore } from '../../../../host/platform/store/memory-store';

const service = new KvsService({
  store: createMemoryStore(),
  siteNow: () => 0,
  hostNow: () => 0,
  enforceRates: true,
  queryLag: 0,
  expiryLag: 0,
});
const ask = (path: string, body: unknown) => service.handle(path, JSON.stringify(body));

describe('a request that no package sends', () => {
  it.each([
    ['/api/v1/get', {}],
    ['/api/v1/get', { key: 7 }],
    ['/api/v1/set', { key: 'a', value: 1, options: { keyPolicy: 'MERGE' } }],
    ['/api/v1/set', { key: 'a', value: 1, options: { ttl: { value: 1, unit: 'FORTNIGHTS' } } }],
    ['/api/v1/query', { limit: 1.5 }],
    ['/api/v1/query', { where: { property: 'key' } }],
    ['/api/v1/batch/get', { key: 'a' }],
  ])('to %s with %j is refused with the place of the fault', async (path, body) => {
    const response = await ask(path, body);
    expect(response.status).toBe(400);
    const refusal: unknown = await response.json();
    expect(refusal).toEqual({ code: 'INVALID_REQUEST', message: expect.stringContaining('✖') as unknown });
  });

  it.each(['/api/v1/unknown', '/api/v1/toString', '/api/v1/'])('to %s is refused as not implemented', async (path) => {
    const response = await ask(path, {});
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(`POST ${path}`) as unknown });
  });
});

describe('an answer', () => {
  it('to a set without a wish to see the value is empty, as the package expects', async () => {
    const response = await ask('/api/v1/set', { key: 'a', value: 1 });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('to a get of a missing key is not found', async () => {
    const response = await ask('/api/v1/get', { key: 'missing' });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: 'KEY_NOT_FOUND', message: 'The specified key does not exist.' });
  });
});

describe('the table of refusals', () => {
  it('has a status and a wording for each, of which the answer is made', async () => {
    for (const [code, { status, message }] of Object.entries(kvsRefusals)) {
      const response = new KvsError(code as keyof typeof kvsRefusals).toResponse();
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ code, message });
    }
  });

  it('adds what is particular to the case to the wording', () => {
    expect(new KvsError('NOT_IMPLEMENTED', 'POST /x').message).toBe(`${kvsRefusals.NOT_IMPLEMENTED.message} POST /x`);
  });
});
