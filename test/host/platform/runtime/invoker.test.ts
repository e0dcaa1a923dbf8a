import { aHost, aResolverCall } from '../support/a-host';
import { anErrorWith } from '../support/an-error-with';
import { HandTime, settled } from '../support/hand-time';
import { aManifest } from '../support/a-manifest';

const forever = () => new Promise(() => undefined);

describe('the time limit', () => {
  it('of a resolver is 25 s, in the words of the platform', async () => {
    const time = new HandTime();
    const { inside } = await aHost({ time });
    const outcome = jest.fn();
    const call = inside(forever).catch(outcome);
    await time.pass(24_999);
    expect(outcome).not.toHaveBeenCalled();
    await time.pass(1);
    await call;
    expect(outcome).toHaveBeenCalledWith(
      anErrorWith({ message: 'There was an error invoking the function - Task timed out after 25.00 seconds' }),
    );
  });

  it.each([
    ['work', 'of the manifest', 300],
    ['quick', 'of 55 s', 55],
  ])('of the consumer of %s is the one %s', async (queue, _, seconds) => {
    const time = new HandTime();
    const remaining: number[] = [];
    const handler = () => {
      remaining.push(remainingSeconds());
      return forever();
    };
    let remainingSeconds = () => 0;
    const { inside, log } = await aHost({
      time,
      app: ({ api }) => {
        remainingSeconds = () => api.getAppContext().invocationRemainingTimeInMillis() / 1000;
        return { onWork: handler, onQuick: handler };
      },
    });
    await inside(({ events }) => new events.Queue({ key: queue }).push({ body: {} }));
    await settled();
    expect(remaining).toEqual([seconds]);
    await time.pass(seconds * 1000);
    expect(log.join()).toContain(`Task timed out after ${String(seconds)}.00 seconds`);
  });

  it('of a trigger is 25 s although its function may run for longer elsewhere', async () => {
    const time = new HandTime();
    const { jira, log } = await aHost({ time, app: () => ({ onEvent: forever }) });
    // The first delivery is the installation's.
    await time.pass(25_000);
    jira.emit();
    await settled();
    await time.pass(25_000);
    expect(log.filter((line) => line.includes('Task timed out after 25.00 seconds'))).toHaveLength(2);
  });

  it('scales with timeLimitScale, and so does what the app is told', async () => {
    const time = new HandTime();
    const { inside } = await aHost({ time, timeLimitScale: 0.01 });
    expect(await inside(({ api }) => api.getAppContext().invocationRemainingTimeInMillis())).toBe(25_000);
    const call = expect(inside(forever)).rejects.toThrow('Task timed out after 25.00 seconds');
    await time.pass(250);
    await call;
  });

  it('also holds for code that never lets go', async () => {
    const { host, inside } = await aHost({ timeLimitScale: 0.001 });
    void inside(() => {
      const end = performance.now() + 60;
      while (performance.now() < end);
    });
    await host.idle();
    expect(
      host
        .recent()
        .map(({ text }) => text)
        .join(),
    ).toContain('Task timed out after 25.00 seconds');
  });
});

describe('an invocation that has ended', () => {
  it('gets no answer from the platform any more, and the log says what it called', async () => {
    const { inside, log } = await aHost();
    let late: Promise<unknown> = Promise.resolve();
    await inside(({ kvs: { kvs } }) => {
      late = new Promise((resolve) => setTimeout(resolve, 5)).then(() => kvs.set('late', 1));
    });
    const answered = jest.fn();
    late.then(answered, answered);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answered).not.toHaveBeenCalled();
    expect(log.join()).toContain('POST /api/v1/set was called after its invocation had ended');
    expect(await inside(({ kvs: { kvs } }) => kvs.get('late'))).toBeUndefined();
  });

  it('does not see an answer that comes after its time limit', async () => {
    const time = new HandTime();
    const { inside, jira } = await aHost({ time });
    let answer: (response: Response) => void = () => undefined;
    jira.answer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const seen = jest.fn();
    const call = inside(async ({ api }) => {
      await api.asApp().requestJira(api.route`/rest/api/3/myself`);
      seen();
    });
    const refused = expect(call).rejects.toThrow('Task timed out');
    await time.pass(25_000);
    await refused;
    answer(Response.json({}));
    await settled();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('the bundle', () => {
  it('is loaded once, inside the first invocation', async () => {
    const runtimes: boolean[] = [];
    const { host } = await aHost({
      loadApp: () => {
        runtimes.push('__forge_runtime__' in globalThis && Reflect.get(globalThis, '__forge_runtime__') !== undefined);
        return { resolver: () => 'answer', onEvent: () => undefined };
      },
    });
    await host.invokeResolver(aResolverCall);
    await host.invokeResolver(aResolverCall);
    expect(runtimes).toEqual([true]);
  });

  it('is loaded again when it could not be', async () => {
    let attempts = 0;
    const { host } = await aHost({
      loadApp: () => {
        attempts += 1;
        if (attempts < 3) throw new Error('half-written bundle');
        return { resolver: () => 'answer' };
      },
    });
    await expect(host.invokeResolver(aResolverCall)).rejects.toThrow('half-written bundle');
    await expect(host.invokeResolver(aResolverCall)).resolves.toBe('answer');
  });

  it('that lacks a handler is refused, by what it has', async () => {
    const { host } = await aHost({ loadApp: () => ({ resolve: () => 'answer' }) });
    await expect(host.invokeResolver(aResolverCall)).rejects.toThrow(
      `The app's bundle exports no "resolver" for the handler index.resolver, only: resolve.`,
    );
  });
});

describe('a failed invocation', () => {
  it('is in the log with its function, module and stack', async () => {
    const { host, log } = await aHost({
      app: () => ({
        onSchedule: () => {
          throw new Error('no data');
        },
      }),
    });
    await expect(host.runSchedule('hourly')).rejects.toThrow('no data');
    expect(log.join()).toMatch(/ERROR on-schedule \(hourly\) failed: Error: no data\n\s+at /);
  });

  it('is in the log when what was thrown is no error', async () => {
    const { host, log } = await aHost({
      manifest: aManifest(),
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- apps do this
      app: () => ({ onSchedule: () => Promise.reject('just text') }),
    });
    await expect(host.runSchedule('hourly')).rejects.toBe('just text');
    expect(log).toContain('ERROR on-schedule (hourly) failed: just text');
  });
});
