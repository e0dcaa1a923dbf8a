/** @jest-environment jsdom */
import { hostFrames, type HostedFrame } from '../../../../host/site/bridge/hosted-frame';
import { openConversation, type Conversation, type RpcMessage } from '../../../../host/site/bridge/rpc';

const APP = 'http://127.0.0.1:8128';

/** A frame on the page whose window remembers what is posted to it. */
function addFrame(description = { surface: 'panel' }) {
  const element = document.createElement('iframe');
  element.dataset.frame = JSON.stringify(description);
  document.body.append(element);
  const source = element.contentWindow;
  if (!source) throw new Error('The frame has no window.');
  const posted: { message: RpcMessage; origin: unknown }[] = [];
  source.postMessage = (message: RpcMessage, origin: unknown) => void posted.push({ message, origin });
  return { element, source, posted };
}

type Added = ReturnType<typeof addFrame>;

/** Speaks from a frame's document, as the bridge's script in it would. */
function documentOf(frame: Added, options: { session: string; origin?: string }): Conversation {
  const send = (data: RpcMessage): void => {
    const { source } = frame;
    window.dispatchEvent(new MessageEvent('message', { data, origin: options.origin ?? APP, source }));
  };
  const conversation = openConversation(options.session, { post: send }, {});
  frame.source.postMessage = (message: RpcMessage, origin: unknown) => {
    frame.posted.push({ message, origin });
    conversation.receive(message);
  };
  return conversation;
}

const seen: HostedFrame[] = [];
const gone: string[] = [];

beforeAll(() => {
  hostFrames(APP, {
    echo: (frame, payload) => {
      seen.push(frame);
      return { payload };
    },
    listen: (frame, name) => frame.onGone(() => gone.push(String(name))),
  });
});

beforeEach(() => {
  document.body.innerHTML = '';
  seen.length = 0;
  gone.length = 0;
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('hostFrames', () => {
  it('answers a frame that the host put on the page, to its origin only', async () => {
    const frame = addFrame({ surface: 'context' });

    const answer = await documentOf(frame, { session: 'a' }).call('callBridge', ['echo', { x: 1 }]);

    expect(answer).toEqual({ payload: { x: 1 } });
    expect(seen[0]?.element).toBe(frame.element);
    expect(seen[0]?.description).toEqual({ surface: 'context' });
    expect(new Set(frame.posted.map(({ origin }) => origin))).toEqual(new Set([APP]));
  });

  it.each(['unknownCommand', 'toString', '', 7])('refuses the command %p by its name', async (name) => {
    const call = documentOf(addFrame(), { session: 'a' }).call('callBridge', [name]);

    await expect(call).rejects.toThrow(`The local host does not implement the bridge command "${String(name)}".`);
  });

  it('does not hear another origin, even from its own frame', async () => {
    const frame = addFrame();

    void documentOf(frame, { session: 'a', origin: 'https://evil.example' }).call('callBridge', ['echo']);
    await soon();

    expect(frame.posted).toEqual([]);
  });

  it('does not hear windows that it did not put on the page', async () => {
    const stranger = addFrame();
    delete stranger.element.dataset.frame;

    void documentOf(stranger, { session: 'a' }).call('callBridge', ['echo']);
    await soon();

    expect(stranger.posted).toEqual([]);
  });

  it('does not hear what is no message of the bridge', async () => {
    const frame = addFrame();

    window.dispatchEvent(new MessageEvent('message', { data: { other: 1 }, origin: APP, source: frame.source }));
    await soon();

    expect(frame.posted).toEqual([]);
  });

  it('makes a frame as tall as its content, within reason', async () => {
    const frame = addFrame();
    const conversation = documentOf(frame, { session: 'a' });

    await conversation.call('resize', [321]);
    expect(frame.element.style.height).toBe('321px');
    await conversation.call('resize', [9_999_999]);
    expect(frame.element.style.height).toBe('20000px');
    await conversation.call('resize', ['tall']);
    expect(frame.element.style.height).toBe('20000px');
  });

  it('ends what the old document began when a frame loads again', async () => {
    const frame = addFrame();
    await documentOf(frame, { session: 'first' }).call('callBridge', ['listen', 'old']);
    expect(gone).toEqual([]);

    await documentOf(frame, { session: 'second' }).call('callBridge', ['listen', 'new']);

    expect(gone).toEqual(['old']);
  });

  it('keeps the frames of a page apart', async () => {
    const [one, two] = [addFrame(), addFrame()];
    await documentOf(one, { session: 'a' }).call('callBridge', ['listen', 'one']);

    await documentOf(two, { session: 'b' }).call('callBridge', ['listen', 'two']);

    expect(gone).toEqual([]);
  });
});
