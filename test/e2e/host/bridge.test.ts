import { eventually, useBridgeSession } from './bridge-session';

const session = useBridgeSession();

const issue = '/browse/ALPHA-1';

describe('the real @forge/bridge in a frame of another origin', () => {
  afterEach(() => {
    expect(session.complaints).toEqual([]);
    expect(session.pages.reports.list()).toEqual([]);
  });

  it('invokes a resolver with the context that the host knows', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    const answer = await frame.evaluate(() => bridge.invoke('echo', { issue: 'SECRET-1', accountId: 'root' }));

    expect(answer).toMatchObject({
      saw: {
        moduleKey: 'tiny-context',
        functionKey: 'echo',
        payload: { issue: 'SECRET-1', accountId: 'root' },
        accountId: 'ada',
        extension: { type: 'jira:issueContext', issue: { key: 'ALPHA-1' }, project: { key: 'ALPHA' } },
      },
    });
  });

  it('tells the app why a resolver failed', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    const message = await frame.evaluate(() => bridge.invoke('fail').catch((error: unknown) => String(error)));

    expect(message).toBe('Error: There was an error invoking the function - no luck');
  });

  it('gives the app its context', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    const context = await frame.evaluate(() => bridge.view.getContext());

    expect(context).toMatchObject({
      accountId: 'ada',
      moduleKey: 'tiny-context',
      locale: 'en-GB',
      timezone: 'UTC',
      siteUrl: session.pages.origin,
      theme: { colorMode: 'light' },
      extension: { type: 'jira:issueContext', location: `${session.pages.origin}${issue}` },
    });
  });

  it('asks Jira as the user', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    const answers = await frame.evaluate(async () => {
      const myself = await bridge.requestJira('/rest/api/3/myself');
      const hidden = await bridge.requestJira('/rest/api/3/issue/SECRET-1');
      const edit = await bridge.requestJira('/rest/api/3/issue/ALPHA-1', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields: { summary: 'Changed by the app' } }),
      });
      return { myself: (await myself.json()) as unknown, hidden: hidden.status, edit: edit.status };
    });

    expect(answers).toMatchObject({ myself: { accountId: 'ada' }, hidden: 404, edit: 204 });
  });

  it('renews the page around the frame, and not the frame', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    await frame.evaluate(async () => {
      await bridge.requestJira('/rest/api/3/issue/ALPHA-1', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields: { labels: ['renewed'] } }),
      });
      Object.assign(globalThis, { stillHere: true });
      await bridge.view.refresh();
    });

    expect(await session.page.textContent('#issue-facts')).toContain('renewed');
    expect(await session.page.textContent('#issue-history')).toContain('labels');
    expect(await frame.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  });

  it('marks the document with the colour mode, and follows its change', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');
    const mode = (): Promise<string | undefined> => frame.evaluate(() => document.documentElement.dataset.colorMode);
    expect(await mode()).toBeUndefined();

    await frame.evaluate(() => bridge.view.theme.enable());
    expect(await mode()).toBe('light');

    await session.page.click('summary:has-text("Colour")');
    await session.page.click('button:has-text("Dark")');
    await frame.waitForSelector('html[data-color-mode=dark]');

    await session.page.reload();
    expect(await session.page.getAttribute('html', 'data-color-mode')).toBe('dark');
  });

  it("follows the browser's colours where the page leaves it to them", async () => {
    const frame = await session.openFrame(issue, 'Tiny context');
    await frame.evaluate(() => bridge.view.theme.enable());

    await session.page.emulateMedia({ colorScheme: 'dark' });

    await frame.waitForSelector('html[data-color-mode=dark]');
  });

  it('carries events between the frames of a page until the app unsubscribes', async () => {
    await session.openFrame(issue, 'Tiny context');
    await session.page.click('button:has-text("Add Tiny panel")');
    const panel = await session.frameTitled('Tiny panel');
    const listener = await session.frameTitled('Tiny context');

    await listener.evaluate(async () => {
      globalThis.heard = [];
      const subscription = await bridge.events.on('tagged', (payload) => heard.push(payload));
      globalThis.undo = () => subscription.unsubscribe();
    });
    await panel.evaluate(() => bridge.events.emit('tagged', { issue: 'ALPHA-1' }));
    await listener.waitForFunction(() => heard.length === 1);
    await listener.evaluate(() => undo());
    await panel.evaluate(() => bridge.events.emit('tagged', 'unheard'));

    expect(await listener.evaluate(() => heard)).toEqual([{ issue: 'ALPHA-1' }]);
  });

  it('shows and closes flags, and calls the app back from them', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    await frame.evaluate(() => {
      globalThis.heard = [];
      const flag = bridge.showFlag({
        id: 'saved',
        title: 'Saved',
        type: 'success',
        description: 'The tag is kept.',
        actions: [{ text: 'Undo', onClick: () => void heard.push('undo') }],
        isAutoDismiss: false,
      });
      globalThis.undo = () => flag.close();
    });
    await session.page.click('.flag button:has-text("Undo")');
    await frame.waitForFunction(() => heard.length === 1);
    expect(await session.page.textContent('.flag')).toContain('The tag is kept.');

    await frame.evaluate(() => undo());
    await session.page.waitForSelector('.flag', { state: 'detached' });
  });

  it('makes the frame as tall as what is in it', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    await frame.evaluate(() => {
      const tall = document.createElement('div');
      tall.style.height = '700px';
      document.body.append(tall);
    });
    await session.page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 700);
    await frame.evaluate(() => document.querySelector('div')?.remove());
    await session.page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 999) < 100);
  });

  it('changes the title of the window, and answers what a laptop does not have', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    const rovo = await frame.evaluate(async () => {
      await bridge.view.changeWindowTitle('Scorecard');
      await bridge.view.emitReadyEvent();
      return bridge.rovo.isEnabled();
    });

    expect(rovo).toBe(false);
    expect(await session.page.title()).toBe('Scorecard');
  });

  it('tells the app, as an error, what a place cannot do', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    const errors = await frame.evaluate(async () => {
      const calls = [
        bridge.view.submit({}),
        bridge.view.close(),
        bridge.view.createHistory(),
        bridge.requestRemote('r'),
      ];
      const outcomes = await Promise.allSettled(calls);
      return outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'done'));
    });

    expect(errors).toEqual([
      expect.stringContaining("this resource's view is not submittable."),
      expect.stringContaining("this resource's view is not closable."),
      expect.stringContaining('createHistory works only in modules that fill a page.'),
      expect.stringContaining('does not implement the bridge command "fetchRemote"'),
    ]);
  });
});

describe('a frame that breaks the policy', () => {
  it('is reported to the host', async () => {
    const frame = await session.openFrame(issue, 'Tiny context');

    await frame.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'h1 { color: red }';
      document.head.append(style);
    });

    await eventually(() =>
      expect(session.pages.reports.list()).toEqual([
        expect.objectContaining({ directive: 'style-src-elem', blocked: 'inline' }),
      ]),
    );
  });
});
