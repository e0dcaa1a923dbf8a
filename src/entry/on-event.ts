/** Product triggers. */
export function onEvent(): Promise<void> {
  return Promise.resolve();
}
