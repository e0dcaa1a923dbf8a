import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = process.cwd();

/** A host in a process of its own, as `npm start` runs it, with what it printed. */
export interface HostProcess {
  readonly output: () => string;
  readonly errors: () => string;
  /** The address from the line that says the host is ready. Rejects when the process ends before. */
  ready(): Promise<string>;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  /** The exit status; null when a signal ended it. */
  ended(): Promise<number | null>;
}

/** A folder that looks like this project to the host: the tiny app's manifest, pages and a bundle. */
export function writeTinyProject(folder: string): void {
  const fixture = join(PROJECT, 'test/fixtures/tiny-app');
  cpSync(join(fixture, 'manifest.yml'), join(folder, 'manifest.yml'));
  for (const name of ['host', 'scripts', 'node_modules', 'package.json'])
    symlinkSync(join(PROJECT, name), join(folder, name));
  mkdirSync(join(folder, '.build/app'), { recursive: true });
  writeFileSync(
    join(folder, '.build/app/index.cjs'),
    'exports.resolver = ({ call }) => ({ asked: call.functionKey }); exports.onSchedule = () => undefined;',
  );
}

/** Runs `main` of the host in a folder, with these arguments. */
export function runHost(folder: string, argv: readonly string[]): HostProcess {
  const script = `import { runMain } from ${JSON.stringify(join(PROJECT, 'scripts/import-typescript.mjs'))};
    await runMain('host/main.ts', ${JSON.stringify(argv)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  const end = new Promise<number | null>((resolve) => child.on('close', (status) => resolve(status)));
  return {
    output,
    errors,
    ready: () => readyLine(child, output, end),
    signal: (name) => void child.kill(name),
    ended: () => end,
  };
}

function collect(stream: ChildProcess['stdout']): () => string {
  let text = '';
  stream?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  return () => text;
}

function readyLine(child: ChildProcess, output: () => string, end: Promise<number | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = /^Counterweight is running at (\S+)$[\s\S]*^Stop with Ctrl-C\.$/m.exec(output());
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', look);
    void end.then((status) => reject(new Error(`The host ended with status ${String(status)}: ${output()}`)));
  });
}
