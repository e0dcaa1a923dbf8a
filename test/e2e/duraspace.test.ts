import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';

import { startHost, type RunningHost } from '../../host/cli/start-host';
import { launch, visit, type Visit } from './support/browser';
import { openProjectPage, openSettings, projectPath } from './support/project-pages';
import { DASHBOARD, GADGET, surface } from './support/site-session';

const FILE = join(process.cwd(), '../shared/data/duraspace.ndjson.gz');
const AS_OF = Date.UTC(2015, 3, 1);
const PROJECTS = ['FCREPO', 'DURACLOUD'];
/** What people call each work type; Documentation is left to nobody. */
const STREAMS: Readonly<Record<string, string>> = {
  Story: 'Feature (Roadmap)',
  'New Feature': 'Feature (Roadmap)',
  Improvement: 'Enhancement (Roadmap)',
  Bug: 'Reliability (Technical health)',
  Task: 'Platform (Technical health)',
  'Code Task': 'Tech debt (Technical health)',
  Documentation: 'Untagged',
};

interface ExportedIssue {
  readonly key: string;
  readonly fields: { readonly issuetype: { readonly name: string; readonly subtask: boolean } };
}

/** Counted from the file by nothing but project and type: standard items of the two projects, by their mapping. */
function countedByHand(): Record<string, number> {
  const counts: Record<string, number> = { roadmap: 0, 'technical-health': 0, untagged: 0 };
  for (const line of gunzipSync(readFileSync(FILE)).toString('utf8').trim().split('\n')) {
    const { key, fields } = JSON.parse(line) as ExportedIssue;
    const { name, subtask } = fields.issuetype;
    if (subtask || name === 'Epic' || !PROJECTS.includes(key.split('-')[0] ?? '')) continue;
    const stream = STREAMS[name] ?? 'Untagged';
    const category = stream.includes('Roadmap')
      ? 'roadmap'
      : stream.includes('health')
        ? 'technical-health'
        : 'untagged';
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}

// Reference data is never copied into the project, so this runs only where it lies beside it.
if (existsSync(FILE)) describe('a contract over two real projects', overTwoProjects);
else it('is left out: the reference data is not beside the project', () => undefined);

function overTwoProjects(): void {
  let host: RunningHost;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    host = await startHost({ site: { kind: 'imported', file: FILE }, asOf: AS_OF, delayScale: 0.02 });
    browser = await launch();
  });
  afterAll(async () => {
    for (const each of visits) await each.close();
    await browser.close();
    await host.close();
  });

  async function open(accountId: string, path: string): Promise<Page> {
    const opened = await visit(browser, { accountId, url: host.url + path });
    visits.push(opened);
    return opened.page;
  }

  it('is created in the browser, with its work types mapped', async () => {
    const page = await open('administrator', projectPath('FCREPO'));
    const settings = await openSettings(page);
    await settings.getByRole('checkbox', { name: /DURACLOUD$/ }).check();
    for (const [role, name] of [
      [/CPO/, 'Mara Lindqvist'],
      [/CTO/, 'Tomas Herrera'],
    ] as const) {
      await settings.getByRole('combobox', { name: role }).fill(name.slice(0, 4));
      await settings.getByRole('option', { name }).click();
    }
    for (const [type, stream] of Object.entries(STREAMS)) {
      await settings
        .getByRole('row', { name: new RegExp(`^${type} `) })
        .getByRole('combobox')
        .selectOption(stream);
    }
    await settings.getByText('Change how flow is measured').click();
    await settings.getByLabel('History to read').fill('120');
    await settings.getByLabel('Window of the metrics').fill('180');
    await settings.getByRole('button', { name: 'Create the contract' }).click();
    await settings.getByText(/^Up to date: 1,758 work items were read/).waitFor({ timeout: 60_000 });
  });

  it('counts as many work items of each category as the file has', async () => {
    const reply = await host.appHost.invokeResolver({
      moduleKey: 'counterweight-page',
      functionKey: 'getSnapshot',
      payload: {},
      accountId: 'product-leader',
      extension: { project: { id: host.jira.site.projects.find(({ key }) => key === 'FCREPO')?.id } },
    });
    const { byCategory } = (reply as { value: { snapshot: { items: { byCategory: Record<string, number> } } } }).value
      .snapshot.items;
    const byHand = countedByHand();
    expect(byHand['roadmap']).toBeGreaterThan(0);
    expect(byHand['technical-health']).toBeGreaterThan(0);
    expect(byCategory).toEqual(byHand);
  });

  it('shows on the dashboard, the project page and a work item', async () => {
    const page = await open('product-leader', DASHBOARD);
    const gadget = surface(page, GADGET);
    await gadget.getByRole('button', { name: 'Save' }).click();
    const split = gadget.getByRole('region', { name: 'Capacity split' });
    await split
      .getByText(/Technical health/)
      .first()
      .waitFor();

    await page.goto(host.url + projectPath('FCREPO'));
    const scorecard = await openProjectPage(page);
    await scorecard.getByText('1,758 work items known').waitFor();
    await scorecard.getByText('As of 1 Apr 2015').waitFor();

    const bug = host.jira.site.issues.find(({ key, typeId }) => key.startsWith('FCREPO-') && typeId === '1');
    await page.goto(`${host.url}/browse/${bug?.key ?? ''}`);
    await surface(page).getByRole('radio', { name: 'Reliability', checked: true }).waitFor();
  });

  it('complains of nothing', () => {
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(host.cspReports()).toEqual([]);
  });
}
