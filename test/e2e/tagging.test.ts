import type { FrameLocator, Locator, Page } from 'playwright-core';

import { agree } from './support/operating-contract';
import { focused } from './support/perceived';
import { surface, useSite } from './support/site-session';
import { aWorkItem, parentOf, typeId } from './support/work-items';

// Improvements belong to no stream here, so that they take their parent's.
const session = useSite({
  prepare: async (running) => {
    const improvement = typeId(running, 'Improvement');
    await agree(running, {
      change: ({ typeStreams }) => ({
        typeStreams: Object.fromEntries(Object.entries(typeStreams).filter(([type]) => type !== improvement)),
      }),
    });
  },
});

interface Panel {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly present: Locator;
}

async function openItem(accountId: string, key: string): Promise<Panel> {
  const page = await session.open(accountId, `/browse/${key}`);
  const frame = surface(page);
  const present = frame.getByRole('region', { name: 'Present tag' });
  await present.waitFor();
  return { page, frame, present };
}

async function saved({ frame }: Panel): Promise<void> {
  await frame.getByText('The tag is saved').waitFor({ state: 'attached' });
}

async function found(page: Page, jql: string): Promise<string[]> {
  await page.goto(`${session.running.url}/issues`);
  await page.getByLabel('JQL query').fill(jql);
  await page.getByRole('button', { name: 'Search' }).last().click();
  await page.waitForLoadState();
  return page
    .getByRole('main')
    .getByRole('link', { name: /^PAY-\d+$/ })
    .allInnerTexts();
}

const STORIES_OF_HEALTH = 'counterweightCategory = "technical-health" AND type = Story';

describe('the tag of a work item', () => {
  it('is changed with one click, with its reason, and is found by JQL', async () => {
    const { key } = aWorkItem(session.running, { type: 'Story' });
    const panel = await openItem('engineer', key);
    const { page, frame, present } = panel;
    expect(await present.innerText()).toMatch(/^Roadmap\s+Feature\s+By rule: Work type Story is Feature$/);
    expect(await found(await session.open('engineer', '/issues'), STORIES_OF_HEALTH)).toEqual([]);

    await frame.getByLabel('Reason (optional)').fill('Pays off the old ledger');
    await frame.getByRole('radio', { name: 'Tech debt' }).click();
    await saved(panel);

    expect(await present.innerText()).toMatch(/^Technical health\s+Tech debt\s+Chosen by Kenji Watanabe on 2 Nov 2026/);
    expect(await present.getByText('Pays off the old ledger').count()).toBe(1);
    expect(await frame.getByRole('radio', { name: 'Tech debt' }).isChecked()).toBe(true);
    await frame.getByText('History (2)').click();
    const entries = frame.getByRole('listitem');
    expect(await entries.nth(0).innerText()).toMatch(/Technical health\s+Tech debt\s+Chosen by Kenji Watanabe/);
    expect(await entries.nth(1).innerText()).toMatch(/counts since the work item was created\s+Roadmap\s+Feature/);
    expect(await found(page, STORIES_OF_HEALTH)).toEqual([key]);
  });

  it('is kept: somebody else sees it after the background work is done', async () => {
    await session.running.appHost.idle({ includeDelayed: true });

    const { present } = await openItem('product-leader', aWorkItem(session.running, { type: 'Story' }).key);

    expect(await present.innerText()).toMatch(/Technical health\s+Tech debt\s+Chosen by Kenji Watanabe/);
  });

  it('is changed back by the keyboard alone, which keeps its place', async () => {
    const { key } = aWorkItem(session.running, { type: 'Story' });
    const panel = await openItem('engineer', key);
    const { page, frame, present } = panel;

    await page.keyboard.press('Tab');
    const chosen = frame.getByRole('radio', { checked: true });
    for (let presses = 0; !(await focused(chosen)); presses += 1) {
      if (presses > 60) throw new Error('The radio group was never reached.');
      await page.keyboard.press('Tab');
    }
    const feature = frame.getByRole('radio', { name: 'Feature' });
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused(feature)).toBe(true);
    expect(await present.innerText()).toContain('Technical health');
    await page.keyboard.press('Space');
    await saved(panel);

    expect(await present.innerText()).toMatch(/^Roadmap\s+Feature\s+Chosen by Kenji Watanabe/);
    expect(await focused(feature)).toBe(true);
    expect(await found(page, STORIES_OF_HEALTH)).toEqual([]);
  });

  it('goes back to the rules when a person takes the choice back', async () => {
    const panel = await openItem('engineering-leader', aWorkItem(session.running, { type: 'Story' }).key);

    await panel.frame.getByRole('button', { name: 'Let rules decide' }).click();
    await saved(panel);

    expect(await panel.present.innerText()).toMatch(/^Roadmap\s+Feature\s+By rule: Work type Story is Feature$/);
    expect(await panel.frame.getByRole('button', { name: 'Let rules decide' }).count()).toBe(0);
  });

  it('is inherited from an epic that a person tagged, by what no rule matches', async () => {
    const child = aWorkItem(session.running, { type: 'Improvement', parentType: 'Epic' });
    const epic = parentOf(session.running, child);
    const before = await openItem('engineer', child.key);
    expect(await before.present.innerText()).toMatch(/^Untagged\s+No rule matches this work item/);

    const above = await openItem('product-leader', epic.key);
    await above.frame.getByRole('radio', { name: 'Reliability' }).click();
    await saved(above);
    expect(await above.present.innerText()).toContain('Epics and subtasks pass their tag on');
    await session.running.appHost.idle({ includeDelayed: true });

    const { page, present } = await openItem('engineer', child.key);
    expect(await present.innerText()).toMatch(
      new RegExp(String.raw`^Technical health\s+Reliability\s+Inherited from ${epic.key}$`),
    );
    expect(await found(page, `counterweightCategory = "technical-health" AND key = ${child.key}`)).toEqual([child.key]);
  });

  it('reaches a sub-task from the work item that it belongs to', async () => {
    const child = aWorkItem(session.running, { type: 'Sub-task' });
    const parent = parentOf(session.running, child);

    const { page, frame, present } = await openItem('engineer', child.key);
    expect(await present.innerText()).toContain(`Inherited from ${parent.key}`);

    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: parent.key }).click();
    await (await opened).waitForURL(`**/browse/${parent.key}`);
  });
});
