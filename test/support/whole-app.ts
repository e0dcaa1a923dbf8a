import { createAppHost } from '../../host/platform/app-host';
import type { AppHost, AppHostOptions, LoadedApp } from '../../host/platform/app-host-api';
import { createMemoryStore } from '../../host/platform/store/memory-store';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls';
import type { Reply } from '../../src/contract/errors';
import { aJira, type JiraUnderTest } from './jira-harness';

/** The app's own sources over the local Forge platform and a simulated Jira. */
export interface WholeApp {
  readonly host: AppHost;
  readonly jira: JiraUnderTest;
  readonly store: AppHostOptions['store'];
  readonly log: string[];
  /** Calls the app as a person standing on a surface. */
  call<N extends CallName>(name: N, input: CallInput<N>, from: Standing): Promise<Reply<CallOutput<N>>>;
}

/** Who calls, and what the platform says of where they are. */
export interface Standing {
  readonly as: string;
  readonly projectId?: string;
  readonly issueId?: string;
  readonly gadgetContractId?: string;
}

const opened: AppHost[] = [];

afterEach(async () => {
  for (const host of opened.splice(0)) await host.close();
});

interface WholeAppOptions {
  readonly jira?: JiraUnderTest;
  readonly store?: AppHostOptions['store'];
}

export async function aWholeApp({
  jira = aJira(),
  store = createMemoryStore(),
}: WholeAppOptions = {}): Promise<WholeApp> {
  const log: string[] = [];
  const host = await createAppHost({
    manifestPath: 'manifest.yml',
    loadApp: () => jest.requireActual<LoadedApp>('../../src/index'),
    store,
    jira: jira.simulator,
    delayScale: 0,
    log: (line) => void log.push(line),
  });
  opened.push(host);
  return {
    ...{ host, jira, store, log },
    call: async (name, input, from) => {
      const answer = await host.invokeResolver({
        moduleKey: 'counterweight-page',
        functionKey: name,
        payload: input,
        accountId: from.as,
        extension: extensionOf(from),
      });
      return answer as Reply<CallOutput<typeof name>>;
    },
  };
}

function extensionOf({ projectId, issueId, gadgetContractId }: Standing): Record<string, unknown> {
  return {
    ...(projectId === undefined ? {} : { project: { id: projectId, key: 'ALPHA' } }),
    ...(issueId === undefined ? {} : { issue: { id: issueId, key: `ALPHA-${issueId}` } }),
    ...(gadgetContractId === undefined ? {} : { gadgetConfiguration: { contractId: gadgetContractId } }),
  };
}
