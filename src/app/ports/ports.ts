import type { Clock } from './clock';
import type { Contracts } from './contracts';
import type { JiraAsApp } from './jira-as-app';
import type { JiraAsUser } from './jira-as-user';
import type { Log } from './log';
import type { BoardIndex, Choices, ItemStores, ScoreMarks, Sites, Snapshots, SyncStates } from './stores';
import type { WorkQueue } from './work-queue';

/** Everything that background work needs of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly log: Log;
  readonly queue: WorkQueue;
  readonly jira: JiraAsApp;
  readonly contracts: Contracts;
  readonly stores: ItemStores;
  readonly syncStates: SyncStates;
  readonly sites: Sites;
  readonly snapshots: Snapshots;
  readonly choices: Choices;
  readonly scoreMarks: ScoreMarks;
  readonly boards: BoardIndex;
}

/** What a person's call needs: the same, and Jira as that person. */
export interface CallPorts extends Ports {
  readonly asUser: JiraAsUser;
}
