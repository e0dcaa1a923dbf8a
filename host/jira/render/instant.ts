/** An instant as the platform API writes it, such as `2026-03-09T12:00:00.000+0000`; always UTC here. */
export function jiraInstant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace('Z', '+0000');
}

/** An instant as the software API writes it, such as `2026-03-09T12:00:00.000Z`. */
export function agileInstant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
