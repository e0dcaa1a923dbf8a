import type { FrameLocator, Page } from 'playwright-core';

import { configureGadget } from './support/gadget';
import { agree } from './support/operating-contract';
import { openProjectPage, projectPath } from './support/project-pages';
import { DASHBOARD, GADGET, surface, useSite } from './support/site-session';
import { aWorkItem } from './support/work-items';

const session = useSite({ prepare: (running) => agree(running) });
const HOUR = 3_600_000;

beforeAll(() => configureGadget(session));

async function transition(page: Page, to: string): Promise<void> {
  await page.locator('summary', { hasText: 'Status:' }).click();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: to, exact: true }).click()]);
}

/** Opens the flow of the project page anew, and reads how many work items are in progress. */
async function inProgress(): Promise<number> {
  const page = await session.open('product-leader', projectPath('PAY'));
  const frame = await openProjectPage(page);
  await frame.getByRole('tab', { name: 'Flow' }).click();
  const text = await frame.getByText(/^\d+ work items? in progress/).innerText();
  return Number.parseInt(text, 10);
}

async function openGadget(): Promise<FrameLocator> {
  const gadget = surface(await session.open('product-leader', DASHBOARD), GADGET);
  await gadget.getByRole('list', { name: 'Scorecard' }).waitFor();
  return gadget;
}

describe('a change in Jira', () => {
  it('is in the numbers of page and gadget when the computation that follows it is done', async () => {
    const before = await inProgress();
    expect(await (await openGadget()).getByText(/^As of/).innerText()).toBe('As of 2 Nov 2026, 09:00 (UTC)');

    session.running.clock.advance(HOUR);
    const { key } = aWorkItem(session.running, { type: 'Story', status: 'To Do' });
    const page = await session.open('engineer', `/browse/${key}`);
    await transition(page, 'In Progress');
    await session.running.appHost.idle({ includeDelayed: true });

    expect(await inProgress()).toBe(before + 1);
    expect(await (await openGadget()).getByText(/^As of/).innerText()).toBe('As of 2 Nov 2026, 10:00 (UTC)');

    await transition(page, 'Done');
    await session.running.appHost.idle({ includeDelayed: true });

    expect(await inProgress()).toBe(before);
  });

  it('does to the split what the panel said that it would', async () => {
    const page = await session.open('engineer', `/browse/${estimatedWorkInProgress()}`);
    const panel = surface(page);
    await panel.getByRole('radiogroup').waitFor();
    const isRoadmap = (await panel.getByRole('region', { name: 'Present tag' }).innerText()).startsWith('Roadmap');
    const other = isRoadmap
      ? { category: 'Technical health', stream: 'Tech debt' }
      : { category: 'Roadmap', stream: 'Feature' };
    const effect = await panel.getByRole('group', { name: other.category }).innerText();
    const [, before = '', after = ''] = /([\d.]+\s%)[\s→to]+([\d.]+\s%)/.exec(effect) ?? [];
    expect(after).not.toBe(before);
    expect(await inProgressShare()).toBe(before);

    await panel.getByRole('radio', { name: other.stream }).click();
    await panel.getByText('The tag is saved').waitFor({ state: 'attached' });
    await session.running.appHost.idle({ includeDelayed: true });

    expect(await inProgressShare()).toBe(after);
  });
});

/** Key of a work item that is being worked on and has an estimate. */
function estimatedWorkInProgress(): string {
  const { issues, statuses } = session.running.jira.site;
  const found = issues.find(
    ({ key, points, statusId }) =>
      key.startsWith('PAY-') &&
      points !== null &&
      statuses.find(({ id }) => id === statusId)?.categoryKey === 'indeterminate',
  );
  if (found === undefined) throw new Error('Nothing with an estimate is being worked on.');
  return found.key;
}

/** Technical health's share of the work in progress, on the project page. */
async function inProgressShare(): Promise<string> {
  const frame = await openProjectPage(await session.open('product-leader', projectPath('PAY')));
  await frame.getByRole('tab', { name: 'Split' }).click();
  const line = frame
    .getByRole('region', { name: 'PAY board' })
    .getByRole('listitem')
    .filter({ hasText: 'In progress' });
  return line.locator('strong').innerText();
}
