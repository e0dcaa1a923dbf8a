import type { CallName, CallOutput } from '../../src/contract/calls';
import type { CallError, Reply } from '../../src/contract/errors';

type Answer<N extends CallName> = Reply<CallOutput<N>> | ((input: unknown) => Reply<CallOutput<N>> | Promise<unknown>);
type Answers = { readonly [N in CallName]?: Answer<N> };
type Commands = Readonly<Record<string, (payload: unknown) => unknown>>;

/** One thing the surface asked of the platform, in order. */
export interface Asked {
  readonly command: string;
  readonly payload: unknown;
}

interface FakeBridge {
  readonly asked: readonly Asked[];
  /** Payloads of the resolver calls with this name, oldest first. */
  readonly inputs: (name: CallName) => readonly unknown[];
  /** Payloads of a bridge command such as `navigate`. */
  readonly payloads: (command: string) => readonly unknown[];
}

/** What Jira tells a surface; a test overrides what matters to it. */
export function aContext(overrides: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { locale: 'en-US', moduleKey: 'counterweight-gadget', timezone: 'UTC', extension: {}, ...overrides };
}

/**
 * Answers the bridge for one test: resolver calls by name, other commands by theirs. What is not named is refused, as
 * the platform would, so that a surface that asks too much is noticed.
 */
export function fakeBridge(answers: Answers, commands: Commands = {}): FakeBridge {
  const asked: Asked[] = [];
  const builtIn: Commands = { enableTheming: () => undefined, getContext: () => aContext(), ...commands };
  globalThis.answerBridge = async (command, payload) => {
    asked.push({ command, payload });
    if (command === 'invoke') return answerCall(answers, payload);
    const answer = builtIn[command];
    if (answer === undefined) throw new Error(`Unexpected bridge command ${command}.`);
    return answer(payload);
  };
  return {
    asked,
    inputs: (name) =>
      asked.filter(({ payload }) => functionKey(payload) === name).map(({ payload }) => property(payload, 'payload')),
    payloads: (command) => asked.filter((entry) => entry.command === command).map(({ payload }) => payload),
  };
}

export function ok<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function refused(error: Partial<CallError> = {}): { readonly ok: false; readonly error: CallError } {
  return { ok: false, error: { code: 'unavailable', message: 'Jira is being upgraded.', ...error } };
}

/** An answer that waits until the test lets it go. */
export function held<T>(): { readonly answer: () => Promise<Reply<T>>; readonly release: (reply: Reply<T>) => void } {
  let release: (reply: Reply<T>) => void = () => undefined;
  const promise = new Promise<Reply<T>>((resolve) => {
    release = resolve;
  });
  return { answer: () => promise, release: (reply) => release(reply) };
}

/** Gives each reply once, and the last one from then on. */
export function inTurn<T>(...replies: readonly Reply<T>[]): () => Reply<T> {
  let turn = 0;
  return () => {
    const reply = replies[Math.min(turn, replies.length - 1)];
    turn += 1;
    if (reply === undefined) throw new Error('inTurn needs at least one reply.');
    return reply;
  };
}

function answerCall(answers: Answers, payload: unknown): unknown {
  const name = functionKey(payload);
  const answer: unknown = Object.entries(answers).find(([key]) => key === name)?.[1];
  if (answer === undefined) throw new Error(`There was an error invoking the function - no answer for ${name}`);
  return typeof answer === 'function' ? (answer as (input: unknown) => unknown)(property(payload, 'payload')) : answer;
}

function functionKey(payload: unknown): string {
  return String(property(payload, 'functionKey'));
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

type Listener = (location: { readonly pathname: string }, action: string) => void;

interface FakeHistory {
  location: { readonly pathname: string };
  readonly push: (path: string) => void;
  readonly listen: (listener: Listener) => () => void;
  /** How many listen now. */
  readonly listeners: () => number;
}

/** The address of a page as the platform lends it. */
export function aHistory(pathname: string): FakeHistory {
  const listening = new Set<Listener>();
  const history: FakeHistory = {
    location: { pathname },
    push: (path) => {
      history.location = { pathname: path };
      listening.forEach((listener) => listener(history.location, 'PUSH'));
    },
    listen: (listener) => {
      listening.add(listener);
      return () => listening.delete(listener);
    },
    listeners: () => listening.size,
  };
  return history;
}
