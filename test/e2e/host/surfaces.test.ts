import { useBridgeSession } from './bridge-session';

const session = useBridgeSession();

const dashboard = '/jira/dashboards/1';

afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.pages.reports.list()).toEqual([]);
});

describe('a gadget', () => {
  it('is configured in its edit page and then shows its view', async () => {
    const edit = await session.openFrame(dashboard, 'Tiny gadget');
    expect(await edit.textContent('h1')).toBe('Tiny edit');

    await Promise.all([
      session.page.waitForEvent('load'),
      edit.evaluate(() => bridge.view.submit({ contract: 'c-1' })),
    ]);
    const view = await session.frameTitled('Tiny gadget');

    expect(await view.textContent('h1')).toBe('Tiny view');
    const context = await view.evaluate(() => bridge.view.getContext());
    expect(context.extension).toMatchObject({ gadgetConfiguration: { contract: 'c-1' }, gadget: { id: '10001' } });
  });

  it('is configured again from its menu, by the keyboard, and left as it was by closing', async () => {
    const edit = await session.openFrame(dashboard, 'Tiny gadget');
    await Promise.all([
      session.page.waitForEvent('load'),
      edit.evaluate(() => bridge.view.submit({ contract: 'c-1' })),
    ]);

    await session.page.focus('.gadget-menu summary');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.press('Tab');
    await Promise.all([session.page.waitForEvent('load'), session.page.keyboard.press('Enter')]);
    const again = await session.frameTitled('Tiny gadget');
    expect(await again.textContent('h1')).toBe('Tiny edit');

    await Promise.all([session.page.waitForEvent('load'), again.evaluate(() => bridge.view.close())]);
    const view = await session.frameTitled('Tiny gadget');
    expect((await view.evaluate(() => bridge.view.getContext())).extension).toMatchObject({
      gadgetConfiguration: { contract: 'c-1' },
    });
  });
});

describe('a modal dialog', () => {
  it('holds another page of the app, knows why it was opened, and gives back what it was closed with', async () => {
    const frame = await session.openFrame('/browse/ALPHA-1', 'Tiny context');
    await frame.evaluate(() => {
      globalThis.heard = [];
      const modal = new bridge.Modal({
        resource: 'dialog',
        title: 'Choose a stream',
        context: { stream: 'platform' },
        onClose: (payload: unknown) => void heard.push(payload),
      });
      return modal.open();
    });

    const dialog = await session.frameTitled('Choose a stream');
    const context = await dialog.evaluate(() => bridge.view.getContext());
    expect(await dialog.textContent('h1')).toBe('Tiny dialog');
    expect(context.extension).toMatchObject({ modal: { stream: 'platform' }, issue: { key: 'ALPHA-1' } });
    expect(await dialog.evaluate(() => bridge.invoke('echo'))).toMatchObject({
      saw: { extension: expect.not.objectContaining({ modal: expect.anything() as unknown }) as unknown },
    });

    await dialog.evaluate(() => void bridge.view.close({ chosen: 'reliability' }));
    await session.page.waitForSelector('dialog', { state: 'detached' });
    await frame.waitForFunction(() => heard.length === 1);
    expect(await frame.evaluate(() => heard)).toEqual([{ chosen: 'reliability' }]);
  });

  it('closes with Escape unless the app forbids it, and with its button always', async () => {
    const frame = await session.openFrame('/browse/ALPHA-1', 'Tiny context');
    const open = (closeOnEscape: boolean): Promise<void> =>
      frame.evaluate((escape) => new bridge.Modal({ title: 'D', closeOnEscape: escape }).open(), closeOnEscape);

    await open(true);
    await session.page.focus('dialog button');
    await session.page.keyboard.press('Escape');
    await session.page.waitForSelector('dialog', { state: 'detached' });

    await open(false);
    await session.page.focus('dialog button');
    await session.page.keyboard.press('Escape');
    expect(await session.page.isVisible('dialog')).toBe(true);
    await session.page.click('dialog button:has-text("Close")');
    await session.page.waitForSelector('dialog', { state: 'detached' });
  });

  it('fails for a page that the manifest does not have', async () => {
    const frame = await session.openFrame('/browse/ALPHA-1', 'Tiny context');

    const error = await frame.evaluate(() =>
      new bridge.Modal({ resource: 'absent' }).open().catch((reason: unknown) => String(reason)),
    );

    expect(error).toContain('Unable to open modal.');
    // A refused request is an error in the browser's console; here it was asked for.
    expect(session.complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});

describe('a page of the app in a project', () => {
  it('has its own history in the address of the page, with back and forward', async () => {
    await session.page.goto(`${session.pages.origin}/jira/software/projects/ALPHA`);
    await session.page.click('.sidebar a:has-text("Tiny page")');
    const frame = await session.frameTitled('Tiny page');
    const base = session.page.url();

    await frame.evaluate(async () => {
      globalThis.heard = [];
      const history = await bridge.view.createHistory();
      history.listen((location) => heard.push(location.pathname + location.search));
      history.push('/flow?weeks=8');
    });
    await session.page.waitForURL(`${base}/flow?weeks=8`);
    await frame.waitForFunction(() => heard.length === 1);
    await session.page.goBack();
    await frame.waitForFunction(() => heard.length === 2);

    expect(await frame.evaluate(() => heard)).toEqual(['/flow?weeks=8', '/']);
    expect(session.page.url()).toBe(base);
  });

  it('finds its place again when the page is loaded at a deeper address', async () => {
    await session.page.goto(`${session.pages.origin}/jira/software/projects/ALPHA`);
    const path = (await session.page.getAttribute('.sidebar a:has-text("Tiny page")', 'href')) ?? '';
    const frame = await session.openFrame(`${path}/split#trend`, 'Tiny page');

    const location = await frame.evaluate(async () => (await bridge.view.createHistory()).location);

    expect(location).toMatchObject({ pathname: '/split', hash: '#trend' });
  });

  it('sends people to other places of the site', async () => {
    const frame = await session.openFrame('/browse/ALPHA-1', 'Tiny context');

    const url = await frame.evaluate(() =>
      bridge.router.getUrl({ target: 'issue', issueKey: 'ALPHA-2' }).then((found) => found?.href),
    );
    expect(url).toBe(`${session.pages.origin}/browse/ALPHA-2`);

    await frame.evaluate(() => void bridge.router.navigate({ target: 'issue', issueKey: 'ALPHA-2' }));
    await session.page.waitForURL('**/browse/ALPHA-2');
    const next = await session.frameTitled('Tiny context');
    await next.evaluate(() => void bridge.router.navigate('/jira/dashboards/1'));
    await session.page.waitForURL('**/jira/dashboards/1');
  });
});
