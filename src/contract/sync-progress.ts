/** Where the synchronisation of a contract stands; shown on every surface. */
export interface SyncProgress {
  readonly state: 'running' | 'done' | 'failed';
  /** What it is doing, in words: `Reading work items from Jira`. */
  readonly phase: 'preparing' | 'reading' | 'tagging' | 'mirroring' | 'computing' | 'finished';
  readonly done: number;
  readonly total: number;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** What went wrong and what happens next, when `failed` or waiting for Jira. */
  readonly message: string | null;
}
