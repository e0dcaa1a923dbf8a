/** The scheduled trigger. */
export function onSchedule(): Promise<void> {
  return Promise.resolve();
}
