import { createJiraSimulator, type SimulatorOptions } from '../../host/jira/simulator';
import { ALL_ROUTES } from '../../host/jira/routes/all-routes';
import { Router } from '../../host/jira/router';
import { createSiteClock } from '../../host/jira/site-clock';
import type { Caller, JiraSimulator, ProductEvent, RecordedWrite, SiteClock } from '../../host/jira/simulator-api';
import type { SiteData } from '../../host/jira/model';
import { SITE_NOW, aSite } from './jira-site';
import { checkAnswer, loadOpenApi } from './openapi';

const OPEN_API = loadOpenApi();
const ROUTER = new Router(ALL_ROUTES);

/**
 * Where the simulator follows what Jira does against what its description says, as a pattern of the
 * report and the reason.
 */
const KNOWN_CONTRADICTIONS: readonly { readonly report: RegExp; readonly reason: string }[] = [
  {
    report: /issueChangeLogs\[\d+\]\.changeHistories\[\d+\]\.created: \d+ is not of type string/,
    reason: 'The schema says date-time, the example and real sites give epoch milliseconds.',
  },
  {
    report: /\.createdDate is not described/,
    reason: 'Real sites give it for every sprint; the examples predate it, the request body has it.',
  },
];

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined without a body. Loosely typed: tests say what they expect of it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** A simulated site under test, with everything it announced and recorded. */
export interface JiraUnderTest {
  readonly simulator: JiraSimulator;
  readonly site: SiteData;
  readonly clock: SiteClock;
  readonly events: ProductEvent[];
  readonly writes: RecordedWrite[];
  /** The monotonic clock; move it by hand. */
  readonly stopwatch: { elapsed: number };
  get(path: string, as?: string | Caller): Promise<Answered>;
  post(path: string, body: unknown, as?: string | Caller): Promise<Answered>;
  put(path: string, body: unknown, as?: string | Caller): Promise<Answered>;
  delete(path: string, as?: string | Caller): Promise<Answered>;
}

export const ANONYMOUS: Caller = { kind: 'anonymous' };
export const APP: Caller = { kind: 'app' };

/**
 * A site that answers. Its clock stands still at {@link SITE_NOW}. The caller of a request is `ada`
 * unless a test names another. Every answer is also checked against Atlassian's OpenAPI
 * descriptions, when they are there.
 */
export function aJira(
  site: Partial<SiteData> = {},
  options: Partial<Omit<SimulatorOptions, 'site'>> = {},
): JiraUnderTest {
  const stopwatch = { elapsed: 1000 };
  const clock = createSiteClock(SITE_NOW, { frozen: true });
  const data = aSite(site);
  const simulator = createJiraSimulator({ site: data, clock, monotonicNow: () => stopwatch.elapsed, ...options });
  const [events, writes]: [ProductEvent[], RecordedWrite[]] = [[], []];
  simulator.onEvent((event) => events.push(event));
  simulator.onWrite((write) => writes.push(write));
  const send = (method: string, path: string) => async (body: unknown, as: string | Caller) =>
    checked(method, path, await ask(simulator, { method, path, body }, callerOf(as)));
  return {
    ...{ simulator, site: data, clock: options.clock ?? clock, events, writes, stopwatch },
    get: (path, as = 'ada') => send('GET', path)(undefined, as),
    post: (path, body, as = 'ada') => send('POST', path)(body, as),
    put: (path, body, as = 'ada') => send('PUT', path)(body, as),
    delete: (path, as = 'ada') => send('DELETE', path)(undefined, as),
  };
}

function callerOf(as: string | Caller): Caller {
  return typeof as === 'string' ? { kind: 'user', accountId: as } : as;
}

async function ask(
  simulator: JiraSimulator,
  { method, path, body }: { method: string; path: string; body: unknown },
  caller: Caller,
): Promise<Answered> {
  const request = { method, path, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await simulator.handle(request, caller);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

function checked(method: string, path: string, answer: Answered): Answered {
  const route = ROUTER.match(method, path.split('?', 1)[0] ?? '')?.route;
  if (!OPEN_API || !route) return answer;
  const reports = checkAnswer(OPEN_API, { method, path: route.path, status: answer.status, body: answer.body });
  const surprises = reports.filter((report) => !KNOWN_CONTRADICTIONS.some((known) => known.report.test(report)));
  if (surprises.length > 0) throw new Error(`${method} ${path} is not as described:\n${surprises.join('\n')}`);
  return answer;
}
