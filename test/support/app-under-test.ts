import { join } from 'node:path';

import { indexedProperties } from '../../host/cli/app-properties';
import { generateSite } from '../../host/data/generate';
import type { SiteData } from '../../host/jira/model';
import { createJiraSimulator } from '../../host/jira/simulator';
import type { JiraSimulator } from '../../host/jira/simulator-api';
import { createSiteClock } from '../../host/jira/site-clock';
import { createAppHost } from '../../host/platform/app-host';
import type { AppHost, LoadedApp, OrderedStore } from '../../host/platform/app-host-api';
import { createMemoryStore } from '../../host/platform/store/memory-store';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls';
import type { CallError, Reply } from '../../src/contract/errors';

const MANIFEST = join(process.cwd(), 'manifest.yml');
export const SITE_END = Date.UTC(2026, 10, 2, 9);

/** The app itself, loaded anew for each host, as a cold start does. */
export function loadApp(): LoadedApp {
  let app: LoadedApp = {};
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a fresh copy for each host needs a registry of its own
    app = require('../../src/index') as LoadedApp;
  });
  return app;
}

/** A simulated Jira with a generated site, whose clock stands still. */
export function aGeneratedJira(options: { readonly size?: number; readonly site?: SiteData } = {}): JiraSimulator {
  const site = options.site ?? generateSite({ seed: 7, end: SITE_END, size: options.size ?? 300 });
  return createJiraSimulator({
    site,
    clock: createSiteClock(SITE_END, { frozen: true }),
    indexedProperties: indexedProperties(MANIFEST),
  });
}

interface AppOptions {
  readonly jira: JiraSimulator;
  readonly store?: OrderedStore;
  readonly app?: () => LoadedApp;
}

/** The production code on the local platform, called as its surfaces call it. */
export class AppUnderTest {
  private constructor(
    readonly host: AppHost,
    readonly jira: JiraSimulator,
    readonly lines: readonly string[],
  ) {}

  static async start({ jira, store = createMemoryStore(), app = loadApp }: AppOptions): Promise<AppUnderTest> {
    const lines: string[] = [];
    const host = await createAppHost({
      manifestPath: MANIFEST,
      loadApp: app,
      store,
      jira,
      delayScale: 0,
      rateLimits: 'count',
      log: (line) => lines.push(line),
    });
    return new AppUnderTest(host, jira, lines);
  }

  /** Calls the resolver as a person on a page of a project, on a work item or on a dashboard. */
  async ask<N extends CallName>(
    name: N,
    input: CallInput<N>,
    from: { readonly as: string; readonly project?: string; readonly issue?: string; readonly gadget?: string },
  ): Promise<Reply<CallOutput<N>>> {
    const answer = await this.host.invokeResolver({
      moduleKey: moduleOf(from),
      functionKey: name,
      payload: input,
      accountId: from.as,
      extension: this.extensionOf(from),
    });
    return answer as Reply<CallOutput<N>>;
  }

  /** The same, for an answer that must be given. */
  async get<N extends CallName>(name: N, input: CallInput<N>, from: Parameters<AppUnderTest['ask']>[2]) {
    const reply = await this.ask(name, input, from);
    if (reply.ok) return reply.value;
    throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`);
  }

  /** The same, for a call that must be refused. */
  async refusal<N extends CallName>(
    name: N,
    input: CallInput<N>,
    from: Parameters<AppUnderTest['ask']>[2],
  ): Promise<CallError> {
    const reply = await this.ask(name, input, from);
    if (!reply.ok) return reply.error;
    throw new Error(`${name} was answered, although it must be refused.`);
  }

  /** Lets everything finish that is queued, delayed work included. */
  async settle(): Promise<void> {
    await this.host.idle({ includeDelayed: true });
  }

  private extensionOf(from: { project?: string; issue?: string; gadget?: string }): Record<string, unknown> {
    if (from.gadget !== undefined) {
      return { type: 'jira:dashboardGadget', gadgetConfiguration: { contractId: from.gadget } };
    }
    const issue = this.jira.site.issues.find(({ key }) => key === from.issue);
    const project = this.jira.site.projects.find(({ id, key }) => id === issue?.projectId || key === from.project);
    return {
      ...(project === undefined ? {} : { project: { id: project.id, key: project.key } }),
      ...(issue === undefined ? {} : { issue: { id: issue.id, key: issue.key } }),
    };
  }
}

function moduleOf({ issue, gadget }: { issue?: string; gadget?: string }): string {
  if (gadget !== undefined) return 'counterweight-gadget';
  return issue === undefined ? 'counterweight-page' : 'counterweight-context';
}

/** Creates the contract that the app proposes for a project, as its administrator. */
export async function createProposedContract(app: AppUnderTest, project = 'PAY'): Promise<string> {
  const from = { as: 'administrator', project };
  const { draft } = await app.get('getContractDraft', {}, from);
  const leaders = { cpo: 'product-leader', cto: 'engineering-leader', sponsor: 'ceo' };
  const { contractId } = await app.get('createContract', { form: { ...draft, leaderKind: 'pair', ...leaders } }, from);
  return contractId;
}
