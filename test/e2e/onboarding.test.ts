import type { FrameLocator, Locator, Page } from 'playwright-core';

import { holdWorkAfter } from './support/held-work';
import { describedBy, focused } from './support/perceived';
import { openProjectPage, openSettings, projectPath } from './support/project-pages';
import { DASHBOARD, GADGET, surface, useSite } from './support/site-session';

// The first synchronisation stops in the middle, to be looked at.
const work = holdWorkAfter(2);
const session = useSite({ loadApp: work.loadApp });
const NAME = 'Payments: product and engineering';

async function openForm(): Promise<{ page: Page; settings: FrameLocator; create: Locator }> {
  const page = await session.open('administrator', projectPath('PAY'));
  const settings = await openSettings(page);
  const create = settings.getByRole('button', { name: 'Create the contract' });
  await create.waitFor();
  return { page, settings, create };
}

async function choosePerson(settings: FrameLocator, role: RegExp, name: string): Promise<void> {
  const box = settings.getByRole('combobox', { name: role });
  await box.fill(name.slice(0, 3));
  await settings.getByRole('option', { name }).click();
  expect(await box.inputValue()).toBe(name);
}

describe('the form of a project without a contract', () => {
  it('is filled in from what Jira knows', async () => {
    const { settings } = await openForm();
    const value = (name: string | RegExp) => settings.getByLabel(name).inputValue();

    expect(await value('Name of the contract')).toBe(NAME);
    expect(await settings.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await settings.getByRole('checkbox', { name: 'Payments PAY' }).isChecked()).toBe(true);
    expect(await value(/CPO/)).toBe('Mara Lindqvist');
    expect(await value(/CTO/)).toBe('Ayesha Rahman');
    expect([await value('Target'), await value('Tolerance'), await value('Floor')]).toEqual(['20', '5', '20']);
    expect([await value('Unit'), await value('Period')]).toEqual(['points', 'sprint']);
    expect(await settings.getByRole('row', { name: /^Story/ }).textContent()).toMatch(/Roadmap$/);
    expect(await settings.getByRole('row', { name: /^Tech Debt/ }).textContent()).toMatch(/Technical health$/);
  });

  it('refuses bad entries at their fields, loses nothing and saves nothing', async () => {
    const { settings, create } = await openForm();
    const floor = settings.getByLabel('Floor');
    await settings.getByLabel('Target').fill('35');
    await settings.getByLabel(/CTO/).fill('');

    for (const [typed, remedy] of [
      ['150', 'Enter a share between 20 and 100 %.'],
      ['10', 'The floor cannot be under 20 % without a recorded escalation to the CEO. Enter 20 % or more.'],
    ] as const) {
      await floor.fill(typed);
      await create.click();

      const summary = settings.getByRole('alert').filter({ hasText: `Floor: ${remedy}` });
      await summary.waitFor();
      expect(await summary.innerText()).toMatch(/^2 entries need your attention\. Nothing has been saved\.\s+CTO: /);
      expect(await focused(summary)).toBe(true);
      expect(await floor.getAttribute('aria-invalid')).toBe('true');
      expect(await describedBy(floor)).toContain(remedy);
      expect(await describedBy(settings.getByLabel(/CTO/))).toMatch(/choose|name/i);
    }
    await settings.getByRole('alert').getByRole('link', { name: 'Floor' }).click();
    expect(await focused(floor)).toBe(true);
    expect([await floor.inputValue(), await settings.getByLabel('Target').inputValue()]).toEqual(['10', '35']);

    const again = await openForm();
    expect(await again.settings.getByLabel('Floor').inputValue()).toBe('20');
  });
});

describe('a first contract', () => {
  it('is created with two confirmations, and every surface shows how far the first synchronisation is', async () => {
    const { page, settings, create } = await openForm();
    await choosePerson(settings, /CTO/, 'Tomas Herrera');
    await choosePerson(settings, /Sponsor/, 'Ingrid Moser');
    await create.click();

    await settings.getByRole('heading', { name: NAME }).waitFor();
    await progressOn(settings).waitFor();
    expect(await settings.getByRole('listitem').filter({ hasText: 'Version 1' }).innerText()).toContain(
      'Ayesha Rahman',
    );
    await page.goto(session.running.url + projectPath('PAY'));
    await progressOn(await openProjectPage(page)).waitFor();
    await page.goto(`${session.running.url}/browse/PAY-8`);
    await progressOn(surface(page)).waitFor();

    await page.goto(session.running.url + DASHBOARD);
    const gadget = surface(page, GADGET);
    await gadget.getByLabel('Operating contract').selectOption({ label: `${NAME} (PAY)` });
    await gadget.getByRole('button', { name: 'Save' }).click();
    await progressOn(gadget).waitFor();

    // Nobody reloads: the gadget follows by itself.
    work.release();
    await gadget.getByRole('list', { name: 'Scorecard' }).waitFor();
  });

  it('shows the same numbers on the gadget and on the page', async () => {
    const page = await session.open('product-leader', DASHBOARD);
    const gadget = surface(page, GADGET);
    const rows = gadget.getByRole('list', { name: 'Scorecard' }).getByRole('listitem');
    await rows.first().waitFor();
    const names = (await rows.allInnerTexts()).map((text) => text.split('\n')[0]);
    expect(names).toEqual(['Impact', 'Flow', 'Resilience', 'Cost', 'Alignment']);
    const flow = rows.filter({ hasText: /^Flow/ });
    const [, , measure = ''] = (await flow.innerText()).split('\n').filter((line) => line.trim() !== '');
    const figure = await flow.locator('strong').innerText();
    const split = gadget.getByRole('region', { name: 'Capacity split' });
    const share = await split
      .getByRole('listitem')
      .filter({ hasText: 'Technical health' })
      .locator('strong')
      .innerText();
    const verdict = await split.getByText(/^Technical health is /).innerText();
    expect(share).toMatch(/^\d+(\.\d)?\s%$/);

    await page.goto(session.running.url + projectPath('PAY'));
    const scorecard = await openProjectPage(page);
    const measures = scorecard.getByRole('region', { name: 'Flow' }).getByRole('listitem');
    const same = measures.filter({ hasText: measure.replace(' (small sample)', '') });
    expect(await same.locator('strong').innerText()).toBe(figure);
    await scorecard.getByRole('tab', { name: 'Split' }).click();
    const team = scorecard.getByRole('region', { name: 'PAY board' });
    expect(await team.getByRole('listitem').filter({ hasText: 'Planned' }).innerText()).toContain(share);
    expect(await team.innerText()).toContain(`as planned: ${verdict}`);
  });

  it('is what the settings of its project show from then on, with what was read', async () => {
    const page = await session.open('administrator', projectPath('PAY'));
    const settings = await openSettings(page);

    await settings.getByText(/^Up to date: \d+ work items were read/).waitFor();
    await settings.getByRole('button', { name: 'Edit the contract' }).waitFor();
    expect(await settings.getByRole('button', { name: 'Create the contract' }).count()).toBe(0);
  });
});

function progressOn(place: FrameLocator): Locator {
  return place.getByRole('progressbar', { name: /^(Preparing to read|Reading work items: \d+ of \d+)/ });
}
