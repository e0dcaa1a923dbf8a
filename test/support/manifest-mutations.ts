/** A way to spoil manifest.yml that the checks must notice, and a word of what they then say. */
export interface ManifestMutation {
  readonly name: string;
  readonly replace: string | RegExp;
  readonly by: string;
  readonly noticed: string | RegExp;
}

export const manifestMutations: readonly ManifestMutation[] = [
  { name: 'a missing scope', replace: /\n\s+- write:jira-work/, by: '', noticed: /write:jira-work/ },
  { name: 'a missing handler', replace: 'index.onWork', by: 'index.onWorking', noticed: /onWorking/ },
  { name: 'a bad interval', replace: 'interval: hour', by: 'interval: minute', noticed: /fiveMinute/ },
  { name: 'a missing resource entry', replace: /\n\s+settings: settings.html/, by: '', noticed: /settings/ },
  { name: '@forge/kvs without storage:app', replace: /\n\s+- storage:app/, by: '', noticed: /storage:app/ },
];

/** The manifest with one mutation. Throws when there is nothing left to mutate: the test would prove nothing. */
export function spoil(manifest: string, { name, replace, by }: ManifestMutation): string {
  const spoilt = manifest.replace(replace, by);
  if (spoilt === manifest) throw new Error(`manifest.yml no longer has what "${name}" takes away.`);
  return spoilt;
}
