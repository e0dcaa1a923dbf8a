/** The consumer of the queue. */
export function onWork(): Promise<void> {
  return Promise.resolve();
}
