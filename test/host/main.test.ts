import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostProcess, runHost, writeTinyProject } from '../support/host-process';
import { anExportedLine, writeExport } from '../support/jira-export';
import { useTempFolder } from '../support/temp-folder';

jest.setTimeout(60_000);

const folder = useTempFolder();
const started: HostProcess[] = [];
let site: string;

beforeEach(() => {
  writeTinyProject(folder.path);
  site = writeExport(join(folder.path, 'site.ndjson'), [anExportedLine(1), anExportedLine(2)]);
});
afterEach(async () => {
  for (const host of started.splice(0)) {
    host.signal('SIGKILL');
    await host.ended();
  }
});

function run(...argv: string[]): HostProcess {
  const host = runHost(folder.path, argv);
  started.push(host);
  return host;
}

const serve = (...argv: string[]): HostProcess => run('--site', site, '--as-of', '2015-04-01', '--port', '0', ...argv);

describe('npm start', () => {
  it('says where it is and what to look at, answers there, and stops with SIGTERM', async () => {
    const host = serve();
    const url = await host.ready();

    expect(host.output().match(new RegExp(`^  ${url}/\\S+  \\S`, 'gm'))).toHaveLength(3);
    expect((await fetch(`${url}/browse/DEMO-1`)).status).toBe(200);
    const [, email = '', token = ''] = /e-mail (\S+) and token (\S+) /.exec(host.output()) ?? [];
    const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
    await expect(
      (await fetch(`${url}/rest/api/3/myself`, { headers: { authorization } })).json(),
    ).resolves.toMatchObject({
      emailAddress: email,
    });

    host.signal('SIGTERM');
    await expect(host.ended()).resolves.toBe(0);
    expect(host.errors()).toBe('');
  });

  it('stops with Ctrl-C, however often it is pressed', async () => {
    const host = serve();
    await host.ready();

    host.signal('SIGINT');
    host.signal('SIGINT');

    await expect(host.ended()).resolves.toBe(0);
  });

  it('keeps what people did when it is killed, and continues without being told what it served', async () => {
    const first = serve();
    const url = await first.ready();
    const answer = await fetch(`${url}/__host/issue/DEMO-2/edit`, {
      method: 'POST',
      headers: { origin: url },
      body: new URLSearchParams({ summary: 'Survives a kill' }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    first.signal('SIGKILL');
    await first.ended();

    const second = run('--port', '0');
    const page = await (await fetch(`${await second.ready()}/browse/DEMO-2`)).text();

    expect(page).toContain('Survives a kill');
    expect(page).toContain('1 Apr 2015, 00:00 UTC, frozen');
  });

  it('reports the lines of an import that are malformed, serves the rest, and says so with its exit status', async () => {
    writeExport(site, [anExportedLine(1), '{"id": oops', anExportedLine(3), '{"fields":{}}']);
    const host = serve();
    const url = await host.ready();

    expect(host.output()).toMatch(/^Line 2 was left out: .+$/m);
    expect(host.output()).toMatch(/^Line 4 was left out: .+$/m);
    expect(host.output()).toContain('the exit status will be 1');
    expect(await (await fetch(`${url}/browse/DEMO-3`)).text()).toContain('Work item 3');

    host.signal('SIGTERM');
    await expect(host.ended()).resolves.toBe(1);
  });

  it('prints its options', async () => {
    const host = run('--help');

    await expect(host.ended()).resolves.toBe(0);
    expect(host.output()).toContain('Usage: npm start -- [options]');
  });
});

describe('what npm start cannot do', () => {
  /** One line on the error output, without a stack, and exit status 1. */
  async function refusalOf(host: HostProcess): Promise<string> {
    const status = await host.ended();
    const lines = host.errors().trimEnd().split('\n');
    expect({ status, lines: lines.length, output: host.output() }).toEqual({ status: 1, lines: 1, output: '' });
    return lines[0] ?? '';
  }

  it('is said of an unknown option', async () => {
    expect(await refusalOf(run('--colour', 'red'))).toBe("Unknown option '--colour'. Try --help for the options.");
  });

  it('is said of a port in use', async () => {
    const first = serve();
    const { port } = new URL(await first.ready());

    expect(await refusalOf(run('--site', site, '--port', port, '--data-dir', 'other'))).toBe(
      `Port ${port} is in use: choose another with --port, or 0 for a free one.`,
    );
  });

  it('is said of a folder that cannot be written', async () => {
    writeFileSync(join(folder.path, 'file'), '');

    expect(await refusalOf(serve('--data-dir', 'file/data'))).toBe(
      'The data folder file/data cannot be written (ENOTDIR): choose another with --data-dir.',
    );
  });

  it('is said of a folder that another host holds', async () => {
    await serve().ready();

    expect(await refusalOf(serve())).toMatch(/^The data folder \.data is in use by process \d+: stop it, or choose/);
  });

  it('is said of a site file that is not there', async () => {
    expect(await refusalOf(run('--site', 'absent.ndjson', '--port', '0'))).toBe(
      'The site file absent.ndjson cannot be read (ENOENT): check --site.',
    );
  });

  it('is said of another site than the one that is kept, until it is reset', async () => {
    const first = serve();
    await first.ready();
    first.signal('SIGTERM');
    await first.ended();
    const other = writeExport(join(folder.path, 'other.ndjson'), [anExportedLine(7)]);

    expect(await refusalOf(run('--site', other, '--port', '0'))).toBe(
      `The data folder holds the site imported from ${site}, not the site in ${other}: use --reset to begin anew, or another --data-dir.`,
    );
    await expect(run('--site', other, '--port', '0', '--reset').ready()).resolves.toContain('http://127.0.0.1:');
  });
});
