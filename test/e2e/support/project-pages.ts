import type { FrameLocator, Page } from 'playwright-core';

import { surface } from './site-session';

/** Goes to the app's page of a project as people do, by the project's navigation. */
export async function openProjectPage(page: Page): Promise<FrameLocator> {
  await page
    .getByRole('navigation', { name: /^Project / })
    .getByRole('link', { name: 'Counterweight' })
    .first()
    .click();
  return surface(page);
}

/** Goes to the app's settings of a project, which only its administrators are offered. */
export async function openSettings(page: Page): Promise<FrameLocator> {
  await page
    .getByRole('navigation', { name: /^Project / })
    .getByRole('link', { name: 'Counterweight' })
    .nth(1)
    .click();
  return surface(page);
}

export function projectPath(key: string): string {
  return `/jira/software/projects/${key}`;
}
