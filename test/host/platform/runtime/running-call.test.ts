import { HostClosedError, TimeLimitError } from '../../../../host/platform/runtime/invocation-errors';
import { forgeRuntime } from '../../../../host/platform/runtime/forge-runtime';
import { installationOf } from '../../../../host/platform/runtime/installation';
import { type CallParts, RunningCall } from '../../../../host/platform/runtime/running-call';

const installation = installationOf({ appId: 'app', cloudId: 'cloud', siteUrl: 'https://x.test', scopes: [] });

function aCall(overrides: Partial<CallParts> = {}) {
  const log: string[] = [];
  const call = new RunningCall({
    runtime: forgeRuntime({
      installation,
      invocationId: 'id-1',
      functionKey: 'resolver',
      handler: 'index.resolver',
      moduleType: 'jira:projectPage',
      moduleKey: 'page',
      accountId: 'user-1',
      remainingTime: () => 0,
    }),
    queueDepth: 3,
    limitSeconds: 25,
    siteNow: () => 42,
    callPlatform: async () => new Response('answer'),
    fetchExternal: async () => new Response('external'),
    writeLog: (level, text) => log.push(`${level} ${text}`),
    ...overrides,
  });
  // As in the invoker: somebody always waits for the stop.
  call.stopped.catch(() => undefined);
  return { call, log };
}

const get = { meta: {}, path: '/api/v1/get', init: { method: 'POST' } };
const isFrozen = async (promise: Promise<unknown>) => {
  const turns = new Promise((resolve) => setTimeout(resolve, 5)).then(() => 'frozen');
  return (await Promise.race([promise.catch(() => 'failed'), turns])) === 'frozen';
};

describe('RunningCall', () => {
  it('passes calls on with the caller as the host knows it', async () => {
    const callPlatform = jest.fn<Promise<Response>, Parameters<CallParts['callPlatform']>>(async () => new Response());
    await aCall({ callPlatform }).call.callPlatform(get);
    expect(callPlatform).toHaveBeenCalledWith(get, { accountId: 'user-1', queueDepth: 3 });
  });

  it('passes failures of the platform on while it runs', async () => {
    const { call } = aCall({ callPlatform: async () => Promise.reject(new Error('unsupported')) });
    await expect(call.callPlatform(get)).rejects.toThrow('unsupported');
  });

  it.each([
    ['the platform', ({ call }: ReturnType<typeof aCall>) => call.callPlatform(get), 'POST /api/v1/get'],
    ['the network', ({ call }: ReturnType<typeof aCall>) => call.fetchExternal('https://x.test'), 'fetch'],
  ])('is frozen at a call of %s after its end, and says which', async (_, run, what) => {
    const ended = aCall();
    ended.call.end();
    expect(await isFrozen(run(ended))).toBe(true);
    expect(ended.log).toEqual([
      `WARN ${what} was called after its invocation had ended and is never answered: await it.`,
    ]);
  });

  it.each([
    ['an answer', async () => new Response()],
    ['a failure', async () => Promise.reject(new Error('late'))],
  ])('does not see %s that comes after its end', async (_, answer) => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { call } = aCall({ callPlatform: () => gate.then(answer) });
    const answered = call.callPlatform(get);
    call.end();
    open();
    expect(await isFrozen(answered)).toBe(true);
  });

  it('is stopped by its time limit and by the end of the host', async () => {
    const late = aCall();
    late.call.exceedTimeLimit();
    await expect(late.call.stopped).rejects.toBeInstanceOf(TimeLimitError);
    const closed = aCall();
    closed.call.closeHost();
    await expect(closed.call.stopped).rejects.toBeInstanceOf(HostClosedError);
    expect(await isFrozen(closed.call.callPlatform(get))).toBe(true);
  });
});
