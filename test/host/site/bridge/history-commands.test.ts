/** @jest-environment jsdom */
import { historyCommands } from '../../../../host/site/bridge/history-commands';
import { aFrame, commandOf, type TestFrame } from '../../../support/hosted-frame';

const BASE = '/jira/software/c/projects/ALPHA/apps/app/env';

interface AppLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
}

interface AppHistory {
  readonly location: AppLocation;
  push(target: unknown, state?: unknown): void;
  replace(target: unknown, state?: unknown): void;
  createHref(target: unknown): string;
  listen(listener: (location: AppLocation, action: string) => void): () => void;
}

function open(frame: TestFrame = aFrame({ historyBase: BASE })): AppHistory {
  return commandOf(historyCommands, 'createHistory')(frame, undefined) as AppHistory;
}

beforeEach(() => {
  window.history.replaceState(null, '', `${BASE}/flow?weeks=8#age`);
});

describe('the history of a module that fills a page', () => {
  it("is the part of the page's address below the module", () => {
    expect(open().location).toMatchObject({ pathname: '/flow', search: '?weeks=8', hash: '#age' });
  });

  it('begins at / on the module itself', () => {
    window.history.replaceState(null, '', BASE);

    expect(open().location.pathname).toBe('/');
  });

  it('pushes and replaces addresses, and tells who listens', () => {
    const history = open();
    const heard: unknown[] = [];
    history.listen((location, action) => heard.push([location.pathname, location.state, action]));

    history.push('/split?by=items', { from: 'flow' });
    expect(window.location.pathname + window.location.search).toBe(`${BASE}/split?by=items`);
    history.replace({ pathname: '/age', search: '?x=1', state: { kept: true } });

    expect(window.location.pathname + window.location.search).toBe(`${BASE}/age?x=1`);
    expect(heard).toEqual([
      ['/split', { from: 'flow' }, 'PUSH'],
      ['/age', { kept: true }, 'REPLACE'],
    ]);
  });

  it('hears of back and forward until the frame goes', () => {
    const frame = aFrame({ historyBase: BASE });
    const history = open(frame);
    const heard: string[] = [];
    history.listen((_location, action) => heard.push(action));

    window.dispatchEvent(new PopStateEvent('popstate'));
    frame.leave();
    window.dispatchEvent(new PopStateEvent('popstate'));

    expect(heard).toEqual(['POP']);
  });

  it('stops telling who has stopped listening', () => {
    const history = open();
    const heard: string[] = [];
    const stop = history.listen((_location, action) => heard.push(action));

    stop();
    history.push('/x');

    expect(heard).toEqual([]);
  });

  it('makes addresses', () => {
    expect(open().createHref('/split')).toBe(`${BASE}/split`);
    expect(open().createHref({ hash: '#top' })).toBe(`${BASE}/#top`);
    expect(open().createHref('split')).toBe(`${BASE}/split`);
  });

  it.each(['/../../other', '/%2e%2e/x'])('does not lead out of the module: %s', (path) => {
    expect(() => open().push(path)).toThrow('leads out of the module');
    expect(window.location.pathname).toBe(`${BASE}/flow`);
  });

  it('is refused to a module that fills no page', () => {
    expect(() => open(aFrame())).toThrow('createHistory works only in modules that fill a page.');
  });
});
