/** @jest-environment jsdom */
import { PROTOCOL, type RpcMessage } from '../../../../host/site/bridge/rpc';

const SITE = 'http://127.0.0.1:8127';
const posted: { message: RpcMessage; origin: string }[] = [];

/** The window outside, as a frame of another origin sees it: something that can be posted to. */
const parent = { postMessage: (message: RpcMessage, origin: string) => void posted.push({ message, origin }) };

beforeAll(async () => {
  Object.assign(globalThis, {
    SITE_ORIGIN: SITE,
    ResizeObserver: class {
      observe = (): void => undefined;
    },
  });
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: () => 'session-1', configurable: true });
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  await import('../../../../host/site/bridge/global-bridge');
});

beforeEach(() => {
  posted.length = 0;
});

/** Answers the last call, as the page outside would. */
function answer(value: unknown, options: { origin?: string; source?: unknown; session?: string } = {}): void {
  const call = posted.at(-1)?.message;
  const { origin = SITE, source = parent, session = 'session-1' } = options;
  const data = { protocol: PROTOCOL, session, kind: 'result', id: call?.id, value: { value, functions: [] } };
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

function callBridge(command: string, payload?: unknown): Promise<unknown> {
  if (!globalThis.__bridge) throw new Error('The bridge is not installed.');
  return globalThis.__bridge.callBridge(command, payload);
}

describe('the bridge in a frame', () => {
  it("posts commands to the site's origin only, and gives back the answer", async () => {
    const result = callBridge('invoke', { functionKey: 'score' });
    expect(posted).toMatchObject([
      {
        origin: SITE,
        message: {
          session: 'session-1',
          kind: 'call',
          target: 'callBridge',
          args: { value: ['invoke', { functionKey: 'score' }] },
        },
      },
    ]);

    answer({ ok: true });

    await expect(result).resolves.toEqual({ ok: true });
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another window', { source: {} }],
    ['an earlier document', { session: 'session-0' }],
  ])('does not hear %s', async (_name, options) => {
    const result = callBridge('invoke', {});

    answer('forged', options);
    answer('true');

    await expect(result).resolves.toBe('true');
  });

  it('hands over, for theming, the function that marks the document', async () => {
    const result = callBridge('enableTheming');
    const args = posted[0]?.message.kind === 'call' ? posted[0].message.args : null;

    expect(args).toMatchObject({ value: ['enableTheming', null], functions: [{ path: ['1'] }] });
    answer(undefined);
    await result;
  });

  it('says why it does not work in a window of its own', async () => {
    Object.defineProperty(window, 'parent', { value: window, configurable: true });
    try {
      await expect(callBridge('getContext')).rejects.toThrow('runs only inside a page of the host');
    } finally {
      Object.defineProperty(window, 'parent', { value: parent, configurable: true });
    }
  });
});
