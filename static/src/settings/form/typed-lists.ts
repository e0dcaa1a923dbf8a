/** Names as people type them, with commas or line ends between; each once. */
export function parseNames(text: string): string[] {
  const names = text.split(/[,\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Days by name as people type them, such as `high: 30, low: 180`; null when an entry is something else. */
export function parseLimits(text: string): Record<string, number> | null {
  const entries = parseNames(text).map((entry) => /^(.*\S)\s*:\s*(\d+)$/.exec(entry));
  const limits: Record<string, number> = {};
  for (const entry of entries) {
    const [, name, days] = entry ?? [];
    if (name === undefined || days === undefined) return null;
    limits[name] = Number(days);
  }
  return limits;
}

export function limitsAsText(limits: Readonly<Record<string, number>>): string {
  return Object.entries(limits)
    .map(([name, days]) => `${name}: ${days}`)
    .join(', ');
}
