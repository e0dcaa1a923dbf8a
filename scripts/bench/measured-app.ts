import { join } from 'node:path';

import { indexedProperties } from '../../host/cli/app-properties';
import { bundleLoader } from '../../host/cli/load-bundle';
import { generateSite } from '../../host/data/generate';
import { createJiraSimulator } from '../../host/jira/simulator';
import type { Caller, JiraSimulator } from '../../host/jira/simulator-api';
import { createSiteClock } from '../../host/jira/site-clock';
import { createAppHost } from '../../host/platform/app-host';
import type { AppHost, ResolverInvocation } from '../../host/platform/app-host-api';
import { createMemoryStore } from '../../host/platform/store/memory-store';
import type { CallInput, CallName, CallOutput } from '../../src/contract/calls';
import type { Reply } from '../../src/contract/errors';

/** The site's present: fixed, so that every run measures the same site. */
export const SITE_END = Date.UTC(2026, 10, 2, 9);
const SEED = 1;
/** Somebody at work on Jira's own pages: what that costs is not the app's. */
const PERSON: Caller = { kind: 'user', accountId: 'administrator', through: 'site' };

/** What one thing that was done asked of Jira and of storage. */
export interface Cost {
  readonly requests: number;
  readonly points: number;
  readonly byOperation: Readonly<Record<string, number>>;
  readonly reads: number;
  readonly writes: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
  readonly elapsedMs: number;
}

/** The production bundle over the local platform and a generated site, with everything counted. */
export class MeasuredApp {
  private constructor(
    readonly jira: JiraSimulator,
    private readonly host: AppHost,
  ) {}

  static async start(size: number): Promise<MeasuredApp> {
    const manifestPath = join(process.cwd(), 'manifest.yml');
    const jira = createJiraSimulator({
      site: generateSite({ seed: SEED, end: SITE_END, size }),
      clock: createSiteClock(SITE_END, { frozen: true }),
      indexedProperties: indexedProperties(manifestPath),
    });
    const host = await createAppHost({
      manifestPath,
      loadApp: bundleLoader(process.cwd()),
      store: createMemoryStore(),
      jira,
      delayScale: 0,
      rateLimits: 'count',
      log: () => undefined,
    });
    return new MeasuredApp(jira, host);
  }

  /** Does something, lets all background work finish, and tells what it cost. */
  async costOf(action: () => Promise<unknown>): Promise<Cost> {
    await this.host.idle({ includeDelayed: true });
    this.host.resetUsage();
    this.jira.resetUsage();
    const began = performance.now();
    await action();
    await this.host.idle({ includeDelayed: true });
    return { ...this.jira.usage(), ...this.host.storageUsage(), elapsedMs: performance.now() - began };
  }

  /** Calls the resolver from the project page of PAY. */
  ask<N extends CallName>(name: N, input: CallInput<N>, accountId: string): Promise<CallOutput<N>> {
    const project = this.jira.site.projects.find(({ key }) => key === 'PAY');
    const extension = { type: 'jira:projectPage', project: { id: project?.id, key: project?.key } };
    return this.invoke(name, { moduleKey: 'counterweight-page', payload: input, accountId, extension });
  }

  /** What a dashboard asks for when it paints the gadget of a contract. */
  paintGadget(contractId: string, accountId: string): Promise<CallOutput<'getSnapshot'>> {
    const extension = { type: 'jira:dashboardGadget', gadgetConfiguration: { contractId } };
    return this.invoke('getSnapshot', { moduleKey: 'counterweight-gadget', payload: {}, accountId, extension });
  }

  private async invoke<N extends CallName>(
    name: N,
    invocation: Omit<ResolverInvocation, 'functionKey'>,
  ): Promise<CallOutput<N>> {
    const answer = (await this.host.invokeResolver({ ...invocation, functionKey: name })) as Reply<CallOutput<N>>;
    if (answer.ok) return answer.value;
    throw new Error(`${name} was refused: ${answer.error.message}`);
  }

  /** Creates the contract that the app proposes, over the three teams' projects, and waits for its first synchronisation. */
  async createContract(): Promise<string> {
    const { draft } = await this.ask('getContractDraft', {}, 'administrator');
    const teams = this.jira.site.projects.filter(({ key }) => ['PAY', 'MOB', 'PLAT'].includes(key));
    const form = {
      ...draft,
      projectIds: teams.map(({ id }) => id),
      leaderKind: 'pair' as const,
      ...{ cpo: 'product-leader', cto: 'engineering-leader', sponsor: 'ceo' },
    };
    const { contractId } = await this.ask('createContract', { form }, 'administrator');
    return contractId;
  }

  /** A request to Jira as the administrator, which causes events as any person's does. */
  async change(method: string, path: string, body: object): Promise<void> {
    const request = { method, path, body: JSON.stringify(body) };
    const response = await this.jira.handle(request, PERSON);
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${await response.text()}`);
  }

  async read(path: string): Promise<unknown> {
    const response = await this.jira.handle({ method: 'GET', path }, PERSON);
    return response.json();
  }

  async close(): Promise<void> {
    await this.host.close();
  }
}
