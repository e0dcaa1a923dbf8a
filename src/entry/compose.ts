import { jiraAsApp } from '../adapters/jira/jira-as-app';
import { jiraAsUser } from '../adapters/jira/jira-as-user';
import { jiraClock } from '../adapters/jira/jira-clock';
import { forgeKeyValue } from '../adapters/kvs/forge-key-value';
import { KvsChoices } from '../adapters/kvs/kvs-choices';
import { KvsContracts } from '../adapters/kvs/kvs-contracts';
import { KvsItemStores } from '../adapters/kvs/kvs-item-stores';
import { KvsBoardIndex, KvsScoreMarks } from '../adapters/kvs/kvs-marks';
import { KvsSites } from '../adapters/kvs/kvs-sites';
import { KvsSnapshots } from '../adapters/kvs/kvs-snapshots';
import { KvsSyncStates } from '../adapters/kvs/kvs-sync-states';
import { consoleLog } from '../adapters/log/console-log';
import { forgeQueue } from '../adapters/queue/forge-queue';
import type { CallPorts, Ports } from '../app/ports/ports';

/** The app over the real platform. Nothing here remembers anything, so one set serves every invocation. */
export const ports: Ports = {
  clock: jiraClock,
  log: consoleLog,
  queue: forgeQueue,
  jira: jiraAsApp,
  contracts: new KvsContracts(forgeKeyValue),
  stores: new KvsItemStores(forgeKeyValue),
  syncStates: new KvsSyncStates(forgeKeyValue),
  sites: new KvsSites(forgeKeyValue),
  snapshots: new KvsSnapshots(forgeKeyValue),
  choices: new KvsChoices(forgeKeyValue),
  scoreMarks: new KvsScoreMarks(forgeKeyValue),
  boards: new KvsBoardIndex(forgeKeyValue),
};

/** The same for a person's call, with Jira as that person. */
export const callPorts: CallPorts = { ...ports, asUser: jiraAsUser };
