import '@testing-library/jest-dom';

type CallBridge = (command: string, payload?: unknown) => Promise<unknown>;

declare global {
  /** What the bridge answers in a test; a test replaces it. */
  var answerBridge: CallBridge;
}

// `@forge/bridge` takes `callBridge` when it is imported, so it gets one that asks the test's answer at each call.
const callBridge: CallBridge = (command, payload) => globalThis.answerBridge(command, payload);

Object.defineProperty(globalThis, '__bridge', { value: { callBridge }, configurable: true });

beforeEach(() => {
  globalThis.answerBridge = (command) =>
    Promise.reject(new Error(`No answer is set for the bridge command ${command}.`));
});
