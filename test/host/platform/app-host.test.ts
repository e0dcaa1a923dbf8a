import { aHost, aResolverCall } from './support/a-host';
import { HandTime, settled } from './support/hand-time';

let pauses = 0;
/** Waits for 0 to 3 ms in an irregular but fixed order, so that invocations overtake each other. */
const pause = () => new Promise((resolve) => setTimeout(resolve, (pauses++ * 7) % 4));

describe('concurrent invocations', () => {
  it('of 2 users, 50 each, never see the context of another, whatever they wait for', async () => {
    const { inside, jira } = await aHost();
    jira.answer = async (_, caller) => {
      await pause();
      return Response.json(caller);
    };
    const oneCall = (accountId: string, n: number) =>
      inside(async ({ api, kvs: { kvs } }) => {
        const invocation = () => {
          const { aaid, appContext } = api.__getRuntime();
          return { aaid, id: appContext.invocationId };
        };
        const seen = [invocation()];
        await pause();
        seen.push(invocation());
        await kvs.set(`seen:${accountId}:${String(n)}`, accountId);
        seen.push(invocation());
        const me: unknown = await (await api.asUser().requestJira(api.route`/rest/api/3/myself`)).json();
        await new Promise<void>((resolve) => {
          setTimeout(() => {
            seen.push(invocation());
            resolve();
          }, 1);
        });
        const stored = await kvs.get(`seen:${accountId}:${String(n)}`);
        return { seen: [...seen, invocation()], me, stored };
      }, accountId);
    const calls = Array.from({ length: 50 }, (_, n) => ['user-a', 'user-b'].map((user) => ({ user, n }))).flat();
    const outcomes = await Promise.all(calls.map(({ user, n }) => oneCall(user, n)));
    for (const [index, { seen, me, stored }] of outcomes.entries()) {
      const user = calls[index]?.user;
      expect(new Set(seen.map(({ aaid }) => aaid))).toEqual(new Set([user]));
      expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
      expect(me).toEqual({ kind: 'user', accountId: user });
      expect(stored).toBe(user);
    }
    expect(new Set(outcomes.map(({ seen }) => seen[0]?.id)).size).toBe(100);
  });

  it('of two hosts in one process keep to their own host', async () => {
    const [one, two] = [await aHost(), await aHost()];
    await Promise.all([
      one.inside(async ({ kvs: { kvs } }) => {
        await pause();
        await kvs.set('host', 'one');
      }),
      two.inside(({ kvs: { kvs } }) => kvs.set('host', 'two')),
    ]);
    const read = ({ inside }: typeof one) => inside(({ kvs: { kvs } }) => kvs.get('host'));
    expect([await read(one), await read(two)]).toEqual(['one', 'two']);
  });

  it('leave no user behind in the background work that they start', async () => {
    const accounts: unknown[] = [];
    const { host, inside } = await aHost({
      app: ({ api }) => ({ onWork: () => accounts.push(api.__getRuntime().aaid ?? 'nobody') }),
    });
    await inside(({ events: { Queue } }) => new Queue({ key: 'work' }).push([{ body: {} }, { body: {} }]));
    await host.idle();
    expect(accounts).toEqual(['nobody', 'nobody']);
  });
});

describe('idle', () => {
  it('waits for chains of work, each step pushed by the one before', async () => {
    let steps = 0;
    const { host, inside } = await aHost({
      app: ({ events: { Queue } }) => ({
        onWork: async () => {
          steps += 1;
          if (steps < 10) await new Queue({ key: 'work' }).push({ body: {} });
        },
      }),
    });
    await inside(({ events: { Queue } }) => new Queue({ key: 'work' }).push({ body: {} }));
    await host.idle();
    expect(steps).toBe(10);
  });

  it('waits for an event of Jira that was emitted just before', async () => {
    const received: unknown[] = [];
    const { host, jira } = await aHost({ app: () => ({ onEvent: (event) => received.push(event) }) });
    await host.idle();
    jira.emit();
    await host.idle();
    expect(received).toHaveLength(2);
  });

  it('leaves delayed work alone, unless it is told to run it', async () => {
    const ran: unknown[] = [];
    const time = new HandTime();
    const { host, inside } = await aHost({ time, delayScale: 1, app: () => ({ onWork: (event) => ran.push(event) }) });
    await inside(({ events: { Queue } }) => new Queue({ key: 'work' }).push({ body: {}, delayInSeconds: 600 }));
    await host.idle();
    expect(ran).toEqual([]);
    await host.idle({ includeDelayed: true });
    expect(ran).toHaveLength(1);
  });

  it('does not wait for ever for what a closed host will never finish', async () => {
    const { host, inside } = await aHost();
    inside(() => new Promise(() => undefined)).catch(() => undefined);
    const waiting = host.idle();
    await host.close();
    await expect(waiting).resolves.toBeUndefined();
  });
});

describe('close', () => {
  it('rejects callers whose invocation runs, and refuses further ones', async () => {
    const { host, inside } = await aHost();
    const running = expect(inside(() => new Promise(() => undefined))).rejects.toThrow('The local host was stopped.');
    await settled();
    await host.close();
    await running;
    await expect(host.invokeResolver(aResolverCall)).rejects.toThrow('The local host was stopped.');
  });

  it('stops code between two writes, as a kill does: the first is kept, the second never made', async () => {
    const first = await aHost();
    let next: () => void = () => undefined;
    const call = first.inside(async ({ kvs: { kvs } }) => {
      await kvs.set('one', 1);
      await new Promise<void>((resolve) => {
        next = resolve;
      });
      await kvs.set('two', 2);
    });
    call.catch(() => undefined);
    await settled();
    const second = await first.restart();
    next();
    await settled();
    const values = await second.inside(async ({ kvs: { kvs } }) => [await kvs.get('one'), await kvs.get('two')]);
    expect(values).toEqual([1, undefined]);
  });

  it('leaves the store open for whoever opened it', async () => {
    const { host, store, inside } = await aHost();
    await inside(({ kvs: { kvs } }) => kvs.set('a', 1));
    await host.close();
    expect([...store.range('kvs:', 'kvs;')]).toHaveLength(1);
  });
});

describe('recent', () => {
  it('has log lines and failures, newest first, at the time of the site', async () => {
    const { host, jira, inside } = await aHost();
    await inside(() => {
      console.log('early');
    });
    jira.clock.advance(5000);
    await inside(() => Promise.reject(new Error('seen by the test'))).catch(() => undefined);
    await host.runSchedule('hourly');
    await inside(() => {
      console.warn('late');
    });
    const at = jira.clock.now();
    expect(host.recent()).toEqual([
      { at, text: expect.stringMatching(/^WARN resolver .* late$/) as unknown },
      { at: at - 5000, text: expect.stringMatching(/^INFO resolver .* early$/) as unknown },
    ]);
  });
});

describe('createAppHost', () => {
  it('refuses a manifest that cannot be used', async () => {
    await expect(aHost({ manifest: 'modules: {}' })).rejects.toMatchObject({ code: 'INVALID_MANIFEST' });
  });
});
