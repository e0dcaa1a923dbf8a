import {
  type Conversation,
  isRpcMessage,
  type Offers,
  openConversation,
  PROTOCOL,
  type RpcMessage,
} from '../../../../host/site/bridge/rpc';

interface Pair {
  readonly left: Conversation;
  readonly right: Conversation;
  readonly sent: RpcMessage[];
}

/** Two sides whose messages are copied and arrive later, as between windows. */
function aPair(leftOffers: Offers, rightOffers: Offers = {}): Pair {
  const sent: RpcMessage[] = [];
  const later = (deliver: (message: RpcMessage) => void) => ({
    post: (message: RpcMessage) => {
      const copy = structuredClone(message);
      sent.push(copy);
      setTimeout(() => deliver(copy), 0);
    },
  });
  const left: Conversation = openConversation(
    's',
    later((message) => right.receive(message)),
    leftOffers,
  );
  const right: Conversation = openConversation(
    's',
    later((message) => left.receive(message)),
    rightOffers,
  );
  return { left, right, sent };
}

describe('a conversation between two windows', () => {
  it('calls by name and gives back the result', async () => {
    const { right } = aPair({ add: (a, b) => Number(a) + Number(b) });

    await expect(right.call('add', [2, 3])).resolves.toBe(5);
  });

  it('keeps many calls apart, whatever the order of their answers', async () => {
    const { right } = aPair({
      wait: (ms) => new Promise((resolve) => setTimeout(() => resolve(ms), Number(ms))),
    });

    await expect(
      Promise.all([right.call('wait', [20]), right.call('wait', [1]), right.call('wait', [10])]),
    ).resolves.toEqual([20, 1, 10]);
  });

  it('lets both sides call at once', async () => {
    const { left, right } = aPair({ name: () => 'left' }, { name: () => 'right' });

    await expect(Promise.all([left.call('name', []), right.call('name', [])])).resolves.toEqual(['right', 'left']);
  });

  it('passes functions in arguments, again and again', async () => {
    const heard: unknown[] = [];
    const { right } = aPair({
      tell: async (listener) => {
        const tell = listener as (word: string) => Promise<unknown>;
        return [await tell('one'), await tell('two')];
      },
    });

    await expect(right.call('tell', [(word: unknown) => heard.push(word)])).resolves.toEqual([1, 2]);
    expect(heard).toEqual(['one', 'two']);
  });

  it('passes functions in results', async () => {
    let count = 0;
    const { right } = aPair({ subscribe: () => ({ unsubscribe: () => (count += 1) }) });

    const { unsubscribe } = (await right.call('subscribe', [])) as { unsubscribe: () => Promise<unknown> };

    await expect(unsubscribe()).resolves.toBe(1);
  });

  it("rejects with the other side's error, its name and its message", async () => {
    const { right } = aPair({
      fail: () => {
        throw new TypeError('no luck');
      },
      failLater: () => Promise.reject(new RangeError('too late')),
    });

    await expect(right.call('fail', [])).rejects.toMatchObject({ name: 'TypeError', message: 'no luck' });
    await expect(right.call('failLater', [])).rejects.toMatchObject({ name: 'RangeError', message: 'too late' });
  });

  it.each(['absent', 'toString', 'constructor'])(
    'rejects loudly what the other side does not offer: %s',
    async (name) => {
      await expect(aPair({}).right.call(name, [])).rejects.toThrow(`The other window offers no "${name}".`);
    },
  );

  it('rejects a number that stands for no function', async () => {
    const { left, sent } = aPair({});

    left.receive({
      protocol: PROTOCOL,
      session: 's',
      kind: 'call',
      id: 1,
      target: 99,
      args: { value: [], functions: [] },
    });
    await new Promise((resolve) => setTimeout(resolve, 5));

    expect(sent).toMatchObject([{ kind: 'failure', id: 1 }]);
  });

  it('says so when a result cannot be sent', async () => {
    const { right } = aPair({ odd: () => ({ symbol: Symbol('x') }) });

    await expect(right.call('odd', [])).rejects.toThrow(/could not be cloned/);
  });

  it('rejects a call whose arguments cannot be sent', async () => {
    await expect(aPair({}).right.call('any', [Symbol('x')])).rejects.toThrow(/could not be cloned/);
  });

  it('ignores an answer to nothing', () => {
    const { left } = aPair({});
    const answer: RpcMessage = {
      protocol: PROTOCOL,
      session: 's',
      kind: 'result',
      id: 7,
      value: { value: 1, functions: [] },
    };

    expect(() => left.receive(answer)).not.toThrow();
  });
});

describe('isRpcMessage', () => {
  const call = {
    protocol: PROTOCOL,
    session: 's',
    kind: 'call',
    id: 1,
    target: 'x',
    args: { value: [], functions: [] },
  };
  const result = { protocol: PROTOCOL, session: 's', kind: 'result', id: 1, value: { value: 1, functions: [] } };
  const failure = { protocol: PROTOCOL, session: 's', kind: 'failure', id: 1, name: 'Error', message: 'm' };

  it.each([[call], [{ ...call, target: 4 }], [result], [failure]])('knows its own: %j', (message) => {
    expect(isRpcMessage(message)).toBe(true);
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ ...call, protocol: 'other/1' }],
    [{ ...call, session: 1 }],
    [{ ...call, id: '1' }],
    [{ ...call, target: null }],
    [{ ...call, args: [] }],
    [{ ...call, kind: 'shout' }],
    [{ ...result, value: 1 }],
    [{ ...failure, message: undefined }],
  ])('leaves alone what is not: %j', (message) => {
    expect(isRpcMessage(message)).toBe(false);
  });
});
