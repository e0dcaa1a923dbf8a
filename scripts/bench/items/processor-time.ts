/**
 * Milliseconds that this process computes while something runs, collecting garbage included. Not the time that passes,
 * which on a busy machine is that of others as well.
 */
export function processorMs(run: () => unknown): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
