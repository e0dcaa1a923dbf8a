import type { FrameLocator, Page } from 'playwright-core';

import { openProjectPage } from './project-pages';

/** The project page on one of its views. */
export async function openView(page: Page, name: 'Scorecard' | 'Split' | 'Flow'): Promise<FrameLocator> {
  const frame = await openProjectPage(page);
  await frame.getByRole('tab', { name }).click();
  return frame;
}

/** From a number of the scorecard to the work items behind it. */
export async function openItemsBehind(page: Page, number: string): Promise<FrameLocator> {
  const frame = await openView(page, 'Scorecard');
  await frame.getByRole('link', { name: `Work items behind ${number}`, exact: true }).click();
  await frame.getByRole('heading', { name: `Work items behind ${number}` }).waitFor();
  await frame.getByRole('table').waitFor();
  return frame;
}

/** And on to the timeline of the first of them. */
export async function openTimelineBehind(page: Page, number: string): Promise<FrameLocator> {
  const frame = await openItemsBehind(page, number);
  await frame
    .getByRole('link', { name: /^Timeline of / })
    .first()
    .click();
  await frame.getByRole('figure').waitFor();
  return frame;
}
