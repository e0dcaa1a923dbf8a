import type { Page } from 'playwright-core';

import { violations } from './support/axe';
import { configureGadget } from './support/gadget';
import { agree } from './support/operating-contract';
import { openProjectPage, openSettings, projectPath } from './support/project-pages';
import { DASHBOARD, GADGET, surface, useSite } from './support/site-session';
import { openItemsBehind, openTimelineBehind, openView } from './support/tracing';
import { aWorkItem } from './support/work-items';

// PAY has a contract, MOB has none.
const session = useSite({ prepare: (running) => agree(running) });

interface Place {
  readonly name: string;
  readonly path: () => string;
  /** Goes from the path to the surface and waits until there is something to read. */
  readonly arrive: (page: Page) => Promise<void>;
}

const story = () => `/browse/${aWorkItem(session.running, { type: 'Story' }).key}`;
const task = () => `/browse/${aWorkItem(session.running, { type: 'Task' }).key}`;

function tab(name: string, sign: string): Place {
  return {
    name: `the ${name.toLowerCase()} of the project page`,
    path: () => projectPath('PAY'),
    arrive: async (page) => {
      const frame = await openProjectPage(page);
      await frame.getByRole('tab', { name }).click();
      await frame.getByRole('region', { name: sign }).waitFor();
      await frame.locator('body:not(:has(.cw-skeleton))').waitFor();
    },
  };
}

function gadget(name: string, path: string, sign: { role: 'list' | 'button'; name: string }): Place {
  return { name, path: () => path, arrive: (page) => surface(page, GADGET).getByRole(sign.role, sign).waitFor() };
}

const PLACES: readonly Place[] = [
  gadget('the gadget', DASHBOARD, { role: 'list', name: 'Scorecard' }),
  gadget('the edit page of the gadget', `${DASHBOARD}?configure=10001`, { role: 'button', name: 'Save' }),
  {
    name: 'the context panel of a work item',
    path: task,
    arrive: async (page) => {
      await surface(page).getByRole('radiogroup').waitFor();
      await surface(page)
        .getByText(/^History/)
        .click();
    },
  },
  {
    name: 'a work item with the larger panel too',
    path: story,
    arrive: async (page) => {
      const panel = page.getByRole('region', { name: 'Counterweight' }).locator('iframe');
      await panel.contentFrame().getByRole('radiogroup').waitFor();
    },
  },
  tab('Scorecard', 'Alignment'),
  tab('Split', 'PAY board'),
  tab('Flow', 'Data quality'),
  {
    name: 'the work items behind a number',
    path: () => projectPath('PAY'),
    arrive: async (page) => {
      await openItemsBehind(page, 'Cycle-time variance');
    },
  },
  {
    name: 'a work item over time, with its table',
    path: () => projectPath('PAY'),
    arrive: async (page) => {
      const frame = await openTimelineBehind(page, 'Cycle-time variance');
      await frame.getByText('Show as a table').click();
    },
  },
  {
    name: 'the definition of a number',
    path: () => projectPath('PAY'),
    arrive: async (page) => {
      const frame = await openView(page, 'Scorecard');
      await frame.getByRole('link', { name: 'Definition of Cycle-time variance' }).click();
      await frame.getByRole('heading', { name: 'Example' }).waitFor();
    },
  },
  {
    name: 'the settings with a contract',
    path: () => projectPath('PAY'),
    arrive: async (page) => {
      await (await openSettings(page)).getByText(/^Up to date/).waitFor();
    },
  },
  {
    name: 'the settings while a contract is changed',
    path: () => projectPath('PAY'),
    arrive: async (page) => {
      await (await openSettings(page)).getByRole('button', { name: 'Edit the contract' }).click();
      await surface(page).getByRole('textbox', { name: 'Why it changes' }).waitFor();
    },
  },
  {
    name: 'the form of a new contract, open and with errors',
    path: () => projectPath('MOB'),
    arrive: async (page) => {
      const form = await openSettings(page);
      await form.getByText('Change how flow is measured').click();
      await form.getByLabel('Floor').fill('10');
      await form.getByRole('button', { name: 'Create the contract' }).click();
      await form.getByRole('alert').waitFor();
    },
  },
];

beforeAll(async () => {
  await configureGadget(session);
  const page = await session.open('administrator', story());
  await page.getByRole('button', { name: 'Add Counterweight' }).click();
  await page.getByRole('region', { name: 'Counterweight' }).waitFor();
});

describe.each(['light', 'dark'] as const)('every surface in %s', (colourMode) => {
  it.each(PLACES)('has nothing that keeps people out, and fits a small screen: $name', async ({ path, arrive }) => {
    const page = await session.open('administrator', path(), { colourMode });
    await arrive(page);
    for (const frame of page.frames().slice(1)) await frame.waitForSelector(`html[data-color-mode=${colourMode}]`);
    expect(await violations(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 800 });
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});

/** The documents, of the page and its frames, that can be scrolled sideways. */
async function beyondTheEdge(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const frame of page.frames()) {
    // A frame out of sight is not told its new width.
    if (frame.parentFrame() !== null) await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await frame.waitForFunction(() => window.innerWidth <= 320, null, { polling: 50 });
    const beyond = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) wide.push(`${frame.url()}: ${beyond} pixels`);
  }
  return wide;
}
