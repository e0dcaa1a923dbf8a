import type { FrameLocator } from 'playwright-core';

import type { JiraIssue } from '../../host/jira/model';
import { agree } from './support/operating-contract';
import { projectPath } from './support/project-pages';
import { useSite } from './support/site-session';
import { openItemsBehind, openTimelineBehind, openView } from './support/tracing';

const session = useSite({ prepare: (running) => agree(running) });
const NUMBER = 'Cycle-time variance';

const open = () => session.open('product-leader', projectPath('PAY'));

/** The text of a fact beside its term. */
async function fact(frame: FrameLocator, term: string): Promise<string> {
  const shown = frame.locator('dl > div', { has: frame.locator('dt', { hasText: new RegExp(`^${term}`) }) });
  return (await shown.first().locator('dd').innerText()).replaceAll(/\s+/g, ' ');
}

function issueOf(key: string): JiraIssue {
  const issue = session.running.jira.site.issues.find((each) => each.key === key);
  if (issue === undefined) throw new Error(`The site has no ${key}.`);
  return issue;
}

/** When an item first came into one of these statuses, counted on Jira's own history. */
function firstMoveInto(issue: JiraIssue, category: 'indeterminate'): number {
  const ids = session.running.jira.site.statuses
    .filter((status) => status.categoryKey === category)
    .map(({ id }) => id);
  const moves = issue.histories
    .flatMap(({ created, items }) => items.map((item) => ({ created, ...item })))
    .filter(({ field, to }) => field === 'status' && to !== null && ids.includes(to));
  return Math.min(...moves.map(({ created }) => created));
}

describe('a number of the scorecard', () => {
  it('is settled in two clicks: the work items behind it, and the timeline of one with the start that was used', async () => {
    const page = await open();
    const frame = await openItemsBehind(page, NUMBER);
    const first = frame.getByRole('row').nth(1);
    const value = /(\d+)\s+days?/.exec(await first.innerText())?.[1];
    const link = first.getByRole('link', { name: /^Timeline of / });
    const key = /PAY-\d+/.exec(await first.innerText())?.[0] ?? '';
    await link.click();
    await frame.getByRole('figure').waitFor();
    expect(await fact(frame, 'Cycle time')).toContain(`both counted: ${value ?? '?'} days`);

    const started = new Date(firstMoveInto(issueOf(key), 'indeterminate'));
    const shown = await fact(frame, 'Started');
    expect(shown).toContain(new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric' }).format(started));
    expect(shown).toContain(started.toISOString().slice(11, 16));
  });

  it('has as many work items behind it as it says it was computed from', async () => {
    const page = await open();
    const frame = await openItemsBehind(page, NUMBER);
    const sample = Number(/\d+/.exec(await fact(frame, 'Sample'))?.[0]);
    const rows = await frame.getByRole('row').count();
    expect(rows - 1).toBe(Math.min(sample, 50));
    const values = await frame.locator('tbody tr').allInnerTexts();
    const days = values.map((text) => Number(/(\d+)\s+days?/.exec(text)?.[1]));
    expect(days.every((each) => each > 0)).toBe(true);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('opens its work items in a search of Jira', async () => {
    const page = await open();
    const frame = await openItemsBehind(page, NUMBER);
    const [key] = await frame.locator('tbody tr').first().getByRole('link').allInnerTexts();
    const opened = page.waitForURL(/jql=/).then(
      () => page,
      () => null,
    );
    const popup = page
      .context()
      .waitForEvent('page')
      .catch(() => null);
    await frame.getByRole('link', { name: 'Open in Jira' }).click();
    const target = await Promise.race([popup, opened]);
    if (target === null) throw new Error('No search was opened.');
    await target
      .getByRole('link', { name: key ?? '?', exact: true })
      .first()
      .waitFor();
  });

  it('leads to its definition, which is the page of the documentation', async () => {
    const page = await open();
    const frame = await openView(page, 'Scorecard');
    await frame.getByRole('link', { name: `Definition of ${NUMBER}` }).click();
    await frame.getByRole('heading', { name: 'Example' }).waitFor();
    expect(await frame.getByText('cycle-time-variance').allInnerTexts()).toContain('cycle-time-variance');
    await frame.getByRole('link', { name: /Back/ }).click();
    await frame.getByRole('link', { name: `Work items behind ${NUMBER}` }).waitFor();
  });

  it('is settled with the keyboard alone', async () => {
    const page = await open();
    const frame = await openView(page, 'Scorecard');
    await frame.getByRole('link', { name: `Work items behind ${NUMBER}` }).focus();
    await page.keyboard.press('Enter');
    const timeline = frame.getByRole('link', { name: /^Timeline of / }).first();
    await timeline.waitFor();
    // What was opened takes the focus, so that the next Tab goes on from there.
    for (
      let presses = 0;
      presses < 12 && !(await timeline.evaluate((each) => each === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await frame.getByRole('figure').waitFor();
    await frame
      .getByText(/both counted/)
      .first()
      .waitFor();
  });

  it('keeps its place over a reload and the way back', async () => {
    const page = await open();
    const frame = await openTimelineBehind(page, NUMBER);
    const title = await frame.getByRole('heading', { level: 2 }).first().innerText();
    await page.reload();
    await frame.getByRole('heading', { name: title }).waitFor();
    await page.goBack();
    await frame.getByRole('heading', { name: /Work items behind/ }).waitFor();
  });
});

describe('the flow page', () => {
  it('leads from a dot of the scatterplot to the timeline of that work item', async () => {
    const page = await open();
    const frame = await openView(page, 'Flow');
    const plot = frame
      .getByRole('application', { name: /^Cycle time in days/ })
      .or(frame.getByLabel(/^Cycle time in days/));
    await plot.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await frame
      .getByText(/both counted/)
      .first()
      .waitFor();
  });

  it('draws each chart with a sentence as its title and a table behind it', async () => {
    const page = await open();
    const frame = await openView(page, 'Flow');
    await frame.getByRole('figure').nth(5).waitFor();
    const figures = await frame.getByRole('figure').all();
    expect(figures.length).toBeGreaterThanOrEqual(7);
    for (const figure of figures) {
      await figure.getByText('Show as a table').click();
      expect(await figure.getByRole('row').count()).toBeGreaterThan(1);
    }
  });
});
