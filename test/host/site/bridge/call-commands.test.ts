/** @jest-environment jsdom */
import { callCommands } from '../../../../host/site/bridge/call-commands';
import { aFrame, answerPosts, commandOf } from '../../../support/hosted-frame';

beforeEach(() => {
  document.documentElement.dataset.colorMode = 'dark';
});

describe('invoke', () => {
  const invoke = commandOf(callCommands, 'invoke');

  it("sends the frame's ticket and nothing that the frame claims of itself", async () => {
    const posted = answerPosts({ '/__host/invoke': { value: { ok: true } } });

    const result = await invoke(aFrame(), { functionKey: 'score', payload: { a: 1 }, accountId: 'root' });

    expect(result).toEqual({ ok: true });
    expect(posted).toEqual([
      { path: '/__host/invoke', body: { ticket: 'sealed', functionKey: 'score', payload: { a: 1 } } },
    ]);
  });

  it('gives nothing back when the resolver returned nothing', async () => {
    answerPosts({ '/__host/invoke': {} });

    await expect(invoke(aFrame(), { functionKey: 'score' })).resolves.toBeUndefined();
  });

  it('wraps the answer when metadata is asked for', async () => {
    answerPosts({ '/__host/invoke': { value: 7 } });

    await expect(invoke(aFrame(), { functionKey: 'score', metadata: { rateLimitProperties: true } })).resolves.toEqual({
      body: 7,
      metadata: { rateLimitProperties: {} },
    });
  });

  it("rejects with the host's words", async () => {
    answerPosts({ '/__host/invoke': { error: 'There was an error invoking the function - no luck' } });

    await expect(invoke(aFrame(), { functionKey: 'score' })).rejects.toThrow('no luck');
  });

  it.each([
    [{}, '"functionKey" must be given as text.'],
    [{ functionKey: 'x', invokeType: 'ui-remote-fetch' }, 'The local host has no remotes or containers to invoke.'],
  ])('refuses %j', async (payload, message) => {
    answerPosts({});

    await expect(invoke(aFrame(), payload)).rejects.toThrow(message);
  });
});

describe('fetchProduct', () => {
  it("sends the request with the frame's ticket", async () => {
    const posted = answerPosts({ '/__host/product': { value: { status: 200 } } });
    const init = { method: 'GET', headers: [], body: null };

    const call = { product: 'jira', restPath: '/rest/x', fetchRequestInit: init, isMultipartFormData: false };
    await expect(commandOf(callCommands, 'fetchProduct')(aFrame(), call)).resolves.toEqual({ status: 200 });

    expect(posted[0]?.body).toEqual({ ticket: 'sealed', ...call });
  });
});

describe('getContext', () => {
  it('is what the host wrote, with the theme of this moment', () => {
    const context = commandOf(callCommands, 'getContext')(aFrame(), undefined);

    expect(context).toMatchObject({ localId: 'local-1', theme: { colorMode: 'dark', dark: 'dark', light: 'light' } });
  });
});
