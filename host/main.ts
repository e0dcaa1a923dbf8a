import { announcement } from './cli/announcement';
import { HELP } from './cli/help';
import { HostError } from './cli/host-error';
import { parseCommandLine } from './cli/options';
import { type RunningHost, startHost } from './cli/start-host';

/** `npm start`: serves until it is told to stop. What cannot be had is said in one line, with exit status 1. */
export async function main(argv: string[]): Promise<void> {
  try {
    const options = parseCommandLine(argv);
    if (options.help) {
      console.log(HELP);
      return;
    }
    const host = await startHost({
      site:
        options.siteFile === null
          ? { kind: 'generated', seed: options.seed }
          : { kind: 'imported', file: options.siteFile },
      asOf: options.asOf,
      port: options.port,
      dataDir: options.dataDir,
      reset: options.reset,
      log: (line) => console.error(line),
    });
    stopOnSignal(host);
    for (const line of announcement(host)) console.log(line);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Ends the process when the host has closed; the exit status remembers an import that was not whole. */
function stopOnSignal(host: RunningHost): void {
  let isStopping = false;
  const stop = (): void => {
    // A second Ctrl-C is impatience, not a request to lose what is being written.
    if (isStopping) return;
    isStopping = true;
    void host.close().then(
      () => process.exit(host.problems.length > 0 ? 1 : 0),
      (error: unknown) => {
        console.error(`The host did not stop cleanly: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
