import { type AnyFunction, isPacked, pack, type Packed, unpack } from './pack';

/** One end of a wire between two windows. */
export interface Wire {
  post(message: RpcMessage): void;
}

/** What travels on the wire. `session` names the frame's document, so that a reloaded one never gets old answers. */
export type RpcMessage = { readonly protocol: typeof PROTOCOL; readonly session: string } & (
  | { readonly kind: 'call'; readonly id: number; readonly target: string | number; readonly args: Packed }
  | { readonly kind: 'result'; readonly id: number; readonly value: Packed }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string }
);

export const PROTOCOL = 'counterweight-host/1';

/** A conversation in which each side calls the other by name, and functions may be passed both ways. */
export interface Conversation {
  call(target: string, args: readonly unknown[]): Promise<unknown>;
  receive(message: RpcMessage): void;
}

/** The functions that one side offers by name. */
export type Offers = Readonly<Record<string, AnyFunction>>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Opens one side of a conversation. What the other side calls and is not offered is answered with a failure. */
export function openConversation(session: string, wire: Wire, offers: Offers): Conversation {
  const waiting = new Map<number, Waiting>();
  const lent = new Map<number, AnyFunction>();
  let lastId = 0;
  const envelope = { protocol: PROTOCOL, session } as const;

  const lend = (fn: AnyFunction): number => {
    lastId += 1;
    lent.set(lastId, fn);
    return lastId;
  };
  const call = (target: string | number, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      waiting.set(id, { resolve, reject });
      wire.post({ ...envelope, kind: 'call', id, target, args: pack(args, lend) });
    });
  const open = (packed: Packed): unknown =>
    unpack(
      packed,
      (id) =>
        (...args) =>
          call(id, args),
    );

  const answer = async (message: Extract<RpcMessage, { kind: 'call' }>): Promise<void> => {
    const { id } = message;
    try {
      const fn = typeof message.target === 'number' ? lent.get(message.target) : offered(offers, message.target);
      if (!fn) throw new Error(`The other window offers no "${message.target}".`);
      const args: unknown = open(message.args);
      const value = await fn(...(isList(args) ? args : []));
      wire.post({ ...envelope, kind: 'result', id, value: pack(value, lend) });
    } catch (error) {
      wire.post({ ...envelope, kind: 'failure', id, ...describe(error) });
    }
  };

  const receive = (message: RpcMessage): void => {
    if (message.kind === 'call') {
      void answer(message);
      return;
    }
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'result') waiter?.resolve(open(message.value));
    else waiter?.reject(Object.assign(new Error(message.message), { name: message.name }));
  };
  return { call, receive };
}

/** Whether a message of a window is one of this protocol; anything else is somebody else's. */
export function isRpcMessage(data: unknown): data is RpcMessage {
  if (typeof data !== 'object' || data === null) return false;
  const has = (key: string, check: (value: unknown) => boolean): boolean =>
    Object.hasOwn(data, key) && check(Reflect.get(data, key));
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isNumber = (value: unknown): boolean => typeof value === 'number';
  if (!has('protocol', (value) => value === PROTOCOL) || !has('session', isText) || !has('id', isNumber)) return false;
  return (
    (has('kind', (kind) => kind === 'call') &&
      has('target', (value) => isText(value) || isNumber(value)) &&
      has('args', isPacked)) ||
    (has('kind', (kind) => kind === 'result') && has('value', isPacked)) ||
    (has('kind', (kind) => kind === 'failure') && has('name', isText) && has('message', isText))
  );
}

function offered(offers: Offers, name: string): AnyFunction | undefined {
  return Object.hasOwn(offers, name) ? offers[name] : undefined;
}

function describe(error: unknown): { readonly name: string; readonly message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
