import type { FrameLocator } from 'playwright-core';

import { configureGadget } from './support/gadget';
import { agree, ask } from './support/operating-contract';
import { openProjectPage, projectPath } from './support/project-pages';
import { DASHBOARD, GADGET, surface, useSite } from './support/site-session';
import { aWorkItem } from './support/work-items';

let contractId = '';
// The engineer browses PAY but not SEC, the outsider neither.
const session = useSite({
  prepare: async (running) => {
    contractId = await agree(running, { projects: ['PAY', 'SEC'] });
  },
});

beforeAll(() => configureGadget(session));

describe('the colour mode', () => {
  it('is followed by a frame that is open, which keeps what it shows', async () => {
    const page = await session.open('product-leader', DASHBOARD, { colourMode: 'light' });
    await surface(page, GADGET).getByRole('list', { name: 'Scorecard' }).waitFor();
    const frame = await (await page.waitForSelector(`iframe[title="${GADGET}"]`)).contentFrame();
    if (frame === null) throw new Error('The gadget has no frame.');
    const ground = () => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await frame.waitForSelector('html[data-color-mode=light]');
    await frame.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    expect(await ground()).toContain('light');

    await page.getByText(/^Colour:/).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await frame.waitForSelector('html[data-color-mode=dark]');

    expect(await ground()).toContain('dark');
    expect(await frame.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  });
});

async function expectNoNumbers(frame: FrameLocator): Promise<void> {
  await frame.getByText('You do not have access').waitFor();
  const text = await frame.locator('body').innerText();
  expect(text).toMatch(/projects that you may not browse\. Ask one of the leaders/);
  expect(text).not.toMatch(/\d/);
}

describe('somebody without access', () => {
  it.each(['outsider', 'engineer'])('sees on the gadget why there is no number (%s)', async (accountId) => {
    const page = await session.open(accountId, DASHBOARD);

    await expectNoNumbers(surface(page, GADGET));
  });

  it('sees on the page of a project why there is no number, where another project of the contract is hidden', async () => {
    const page = await session.open('engineer', projectPath('PAY'));

    await expectNoNumbers(await openProjectPage(page));
  });

  it('sees on a work item its tag, and nothing of the split', async () => {
    const page = await session.open('engineer', `/browse/${aWorkItem(session.running, { type: 'Story' }).key}`);
    const panel = surface(page);
    await panel.getByRole('radiogroup').waitFor();

    expect(await panel.getByRole('region', { name: 'Present tag' }).innerText()).toContain('Roadmap');
    const text = await panel.locator('body').innerText();
    expect(text).toContain('The split covers projects that you may not browse.');
    expect(text).not.toContain('%');
  });

  it('does not reach the page of a project that Jira hides, even by its address', async () => {
    const insider = await session.open('product-leader', projectPath('PAY'));
    await (await openProjectPage(insider)).getByRole('tab', { name: 'Scorecard' }).waitFor();
    const address = insider.url().replace(session.running.url, '');

    const page = await session.open('outsider', address);

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe("We couldn't find that project");
    expect(await page.locator('iframe').count()).toBe(0);
  });
});

describe('a resolver call with a forged contract', () => {
  it.each(['getSnapshot', 'getFlowDetail', 'getSyncStatus', 'rebuild'] as const)('%s is forbidden', async (name) => {
    for (const asking of [
      { as: 'outsider', project: 'MOB' },
      { as: 'engineer', project: 'MOB' },
    ]) {
      const reply = await ask(session.running, { name, input: { contractId } }, asking);

      expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
  });

  it('gives the contract to those whom it names, wherever they are', async () => {
    const asking = { as: 'ceo', project: 'MOB' };

    const reply = await ask(session.running, { name: 'getSnapshot', input: { contractId } }, asking);

    expect(reply).toMatchObject({ ok: true, value: { state: 'ready', snapshot: { contractId } } });
  });

  it('does not believe an account that the payload names', async () => {
    const input = { contractId, accountId: 'ceo' };

    const reply = await ask(session.running, { name: 'getSnapshot', input }, { as: 'outsider', project: 'MOB' });

    expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});
