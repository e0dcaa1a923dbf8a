import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

import { CommandFailed, run, runNode, statusOf } from '../../scripts/run-command.mjs';

const node = process.execPath;

describe('statusOf', () => {
  it('returns the exit status', async () => {
    expect(await statusOf(node, ['-e', 'process.exit(7)'])).toBe(7);
  });

  it('adds variables to those of this process', async () => {
    const script = 'process.exit(process.env.COUNTED === "1" && process.env.PATH ? 0 : 1)';
    expect(await statusOf(node, ['-e', script], { env: { COUNTED: '1' } })).toBe(0);
  });

  it('passes a signal on to the command, so that Ctrl-C ends both', async () => {
    const child = 'process.on("SIGTERM", () => process.exit(9)); console.log("ready"); setInterval(() => {}, 1000)';
    const parent = `import { statusOf } from '${pathToFileURL('scripts/run-command.mjs').href}';
      process.exit(await statusOf(process.execPath, ['-e', ${JSON.stringify(child)}]))`;
    const waiting = spawn(node, ['--input-type=module', '-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    waiting.stdout.once('data', () => waiting.kill('SIGTERM'));
    const ended: unknown[] = await once(waiting, 'close');
    expect(ended[0]).toBe(9);
  });
});

describe('run', () => {
  it('names the command and its status when it fails', async () => {
    await expect(run(node, ['-e', 'process.exit(3)'])).rejects.toThrow(CommandFailed);
    await expect(runNode(['-e', 'process.exit(3)'])).rejects.toThrow('process.exit(3) ended with status 3.');
  });

  it('says when a command cannot be started', async () => {
    await expect(run('/nowhere/no-command', [])).rejects.toThrow('ENOENT');
  });
});
