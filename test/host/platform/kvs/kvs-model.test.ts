import fc from 'fast-check';

import { KvsService } from '../../../../host/platform/kvs/kvs-service';
import { createMemoryStore } from '../../../../host/platform/store/memory-store';

interface Answer {
  readonly key?: string;
  readonly value?: unknown;
  readonly data?: readonly { readonly key: string; readonly value: unknown }[];
  readonly cursor?: string;
  readonly code?: string;
}

function aService() {
  let siteTime = 0;
  const service = new KvsService({
    store: createMemoryStore(),
    siteNow: () => siteTime,
    hostNow: () => 0,
    enforceRates: false,
    queryLag: 0,
    expiryLag: 0,
  });
  const ask = async (name: string, body: unknown): Promise<Answer> => {
    const response = await service.handle(`/api/v1/${name}`, JSON.stringify(body));
    const text = await response.text();
    return text === '' ? {} : (JSON.parse(text) as Answer);
  };
  const pass = (milliseconds: number) => {
    siteTime += milliseconds;
  };
  return { ask, pass, now: () => siteTime };
}

/** What the store should hold: the value and when it expires. */
type Model = Map<string, { readonly value: unknown; readonly expiresAt: number }>;

const key = fc.constantFrom('a', 'a:1', 'a:2', 'a#', 'b', 'b:1');
const seconds = fc.option(fc.integer({ min: 1, max: 5 }));
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), key, value: fc.nat(), seconds }),
  fc.record({ kind: fc.constant('claim' as const), key, value: fc.nat() }),
  fc.record({ kind: fc.constant('delete' as const), key }),
  fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('batch' as const), keys: fc.uniqueArray(key, { minLength: 1 }), value: fc.nat() }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function apply(each: Step, service: ReturnType<typeof aService>, model: Model): Promise<void> {
  const { ask, pass, now } = service;
  const live = (name: string) => (model.get(name)?.expiresAt ?? -1) > now();
  switch (each.kind) {
    case 'set': {
      const ttl = each.seconds === null ? {} : { ttl: { value: each.seconds, unit: 'SECONDS' } };
      await ask('set', { key: each.key, value: each.value, options: ttl });
      const expiresAt = each.seconds === null ? Infinity : now() + each.seconds * 1000;
      model.set(each.key, { value: each.value, expiresAt });
      break;
    }
    case 'claim': {
      const { code } = await ask('set', { key: each.key, value: each.value, options: { keyPolicy: 'FAIL_IF_EXISTS' } });
      expect(code).toBe(live(each.key) ? 'KEY_ALREADY_EXISTS' : undefined);
      if (!live(each.key)) model.set(each.key, { value: each.value, expiresAt: Infinity });
      break;
    }
    case 'delete':
      await ask('delete', { key: each.key });
      model.delete(each.key);
      break;
    case 'pass':
      pass(each.seconds * 1000);
      break;
    case 'batch':
      await ask(
        'batch/set',
        each.keys.map((name) => ({ key: name, value: each.value })),
      );
      for (const name of each.keys) model.set(name, { value: each.value, expiresAt: Infinity });
  }
}

/** All keys of a prefix, through pages of two. */
async function list({ ask }: ReturnType<typeof aService>, prefix: string) {
  const found: unknown[] = [];
  let after: string | undefined;
  do {
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: [prefix] }];
    const page = await ask('query', { limit: 2, where, ...(after === undefined ? {} : { after }) });
    found.push(...(page.data ?? []));
    after = page.cursor;
  } while (after !== undefined);
  return found;
}

describe('the key-value store', () => {
  it('holds what a plain map would, after any sequence of writes and any passing of time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const service = aService();
        const model: Model = new Map();
        for (const each of steps) await apply(each, service, model);
        const live = [...model].filter(([, { expiresAt }]) => expiresAt > service.now());
        const expected = live.map(([name, { value }]) => ({ key: name, value }));
        expected.sort((left, right) => (left.key < right.key ? -1 : 1));
        for (const prefix of ['', 'a', 'a:', 'b']) {
          const ofPrefix = expected.filter((entry) => entry.key.startsWith(prefix));
          expect(await list(service, prefix)).toEqual(ofPrefix);
        }
        for (const { key: name, value } of expected)
          expect(await service.ask('get', { key: name })).toMatchObject({ value });
      }),
      { seed: 2026, numRuns: 150 },
    );
  });
});
