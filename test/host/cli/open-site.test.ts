import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSite, type OpenSiteOptions } from '../../../host/cli/open-site';
import { createMemoryStore } from '../../../host/platform/store/memory-store';
import { anExportedLine, writeExport } from '../../support/jira-export';
import { aSite, SITE_NOW } from '../../support/jira-site';
import { useTempFolder } from '../../support/temp-folder';

const folder = useTempFolder();
const DAY = 86_400_000;

/** A small generated site, from now on, in a new store. */
function options(overrides: Partial<OpenSiteOptions> = {}): OpenSiteOptions {
  return {
    store: createMemoryStore(),
    choice: { kind: 'generated', seed: null, size: 200 },
    asOf: null,
    now: SITE_NOW,
    ...overrides,
  };
}

const anExport = (name = 'export.ndjson', lines = [anExportedLine(1), anExportedLine(2)]): string =>
  writeExport(join(folder.path, name), lines);

describe('opening a generated site', () => {
  it('makes one that ends now, and the same again after a restart on another day', async () => {
    const first = options();
    const { site, description } = await openSite(first);

    const again = await openSite({ ...first, now: SITE_NOW + 9 * DAY });

    expect(description).toBe('the generated site with seed 1, ending 2026-03-09');
    expect(again.site).toEqual(site);
    expect(Math.max(...site.issues.map((issue) => issue.updated))).toBeLessThanOrEqual(SITE_NOW);
  });

  it('makes the one of the seed, ending at the date that was asked for', async () => {
    const choice = { kind: 'generated', seed: 7, size: 200 } as const;

    const { description } = await openSite(options({ choice, asOf: Date.UTC(2024, 0, 1) }));

    expect(description).toBe('the generated site with seed 7, ending 2024-01-01');
  });

  it('continues with the seed that it has, and refuses another', async () => {
    const { store } = await opened({ choice: { kind: 'generated', seed: 7, size: 200 } });

    await expect(openSite(options({ store, choice: { kind: 'generated', seed: 7 } }))).resolves.toBeDefined();
    await expect(openSite(options({ store, choice: { kind: 'generated', seed: 8 } }))).rejects.toMatchObject({
      code: 'DIFFERENT_SITE',
      message: expect.stringContaining('not the generated site with seed 8: use --reset') as unknown,
    });
  });

  it('refuses another date than the one it began at', async () => {
    const { store } = await opened({ asOf: SITE_NOW });

    await expect(openSite(options({ store, asOf: SITE_NOW }))).resolves.toBeDefined();
    await expect(openSite(options({ store, asOf: SITE_NOW + DAY }))).rejects.toThrow('not one as of 2026-03-10');
  });

  async function opened(overrides: Partial<OpenSiteOptions>) {
    const first = options(overrides);
    await openSite(first);
    return first;
  }
});

describe('opening an imported site', () => {
  it('reads it, plain or compressed, and reports the lines that it cannot read', async () => {
    const file = anExport('export.ndjson.gz', [anExportedLine(1), '{"id":', anExportedLine(2), '{"key":"X-1"}']);

    const { site, problems, description } = await openSite(options({ choice: { kind: 'imported', file } }));

    expect(site.issues.map((issue) => issue.key)).toEqual(['DEMO-1', 'DEMO-2']);
    expect(problems.map((problem) => problem.line)).toEqual([2, 4]);
    expect(description).toBe(`the site imported from ${file}`);
  });

  it('continues with the same file, wherever it lies now, and without being told which', async () => {
    const store = createMemoryStore();
    await openSite(options({ store, choice: { kind: 'imported', file: anExport() } }));

    const moved = await openSite(options({ store, choice: { kind: 'imported', file: anExport('moved.ndjson') } }));
    const unnamed = await openSite(options({ store }));

    expect(moved.site.issues).toHaveLength(2);
    expect(unnamed.description).toContain('export.ndjson');
  });

  it('refuses another file, and a file that has changed', async () => {
    const store = createMemoryStore();
    const file = anExport();
    await openSite(options({ store, choice: { kind: 'imported', file } }));
    const other = anExport('other.ndjson', [anExportedLine(3)]);

    await expect(openSite(options({ store, choice: { kind: 'imported', file: other } }))).rejects.toThrow(
      `The data folder holds the site imported from ${file}, not the site in ${other}: use --reset`,
    );
    anExport('export.ndjson', [anExportedLine(4)]);
    await expect(openSite(options({ store }))).rejects.toThrow(`not what ${file} has become`);
  });

  it('refuses a generated site where an imported one is kept', async () => {
    const store = createMemoryStore();
    await openSite(options({ store, choice: { kind: 'imported', file: anExport() } }));

    await expect(openSite(options({ store, choice: { kind: 'generated', seed: 1 } }))).rejects.toMatchObject({
      code: 'DIFFERENT_SITE',
    });
  });

  it('says in one line that there is no such file', async () => {
    const file = join(folder.path, 'absent.ndjson');

    await expect(openSite(options({ choice: { kind: 'imported', file } }))).rejects.toMatchObject({
      code: 'SITE_UNREADABLE',
      message: `The site file ${file} cannot be read (ENOENT): check --site.`,
    });
  });

  it('says that a file holds no work item, and does not bind the folder to it', async () => {
    const store = createMemoryStore();
    const file = anExport('notes.txt', ['Dear diary,', 'today']);

    await expect(openSite(options({ store, choice: { kind: 'imported', file } }))).rejects.toThrow(
      'no line of it is a work item',
    );
    await expect(openSite(options({ store }))).resolves.toBeDefined();
  });

  it('says that the file of the kept site is gone', async () => {
    const store = createMemoryStore();
    const file = anExport();
    await openSite(options({ store, choice: { kind: 'imported', file } }));
    rmSync(file);

    await expect(openSite(options({ store }))).rejects.toMatchObject({ code: 'SITE_UNREADABLE' });
  });
});

describe('opening a site that a test made', () => {
  it('serves it, and on the same store nothing else', async () => {
    const store = createMemoryStore();
    const site = aSite();

    expect((await openSite(options({ store, choice: { kind: 'given', site } }))).site).toBe(site);
    await expect(openSite(options({ store, choice: { kind: 'given', site } }))).resolves.toBeDefined();
    await expect(openSite(options({ store }))).rejects.toMatchObject({ code: 'DIFFERENT_SITE' });
    const other = aSite({ cloudId: 'other' });
    await expect(openSite(options({ store, choice: { kind: 'given', site: other } }))).rejects.toThrow(
      'not the site other',
    );
  });
});
