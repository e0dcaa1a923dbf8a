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
    report: /^body\.(created|started|updated): \d+ is not of type string/,
    reason: 'The schema of bulk progress says date-time, the description and its examples have epoch milliseconds.',
  },
  {
    report: /issueChangeLogs\[\d+\]\.changeHistories\[\d+\]\.created: \d+ is not of type string/,
    reason: 'The schema says date-time, the example and real sites give epoch milliseconds.',
  },
  {
    report: /\.createdDate is not described/,
    reason: 'Real sites give it for every sprint; the examples predate it, the request body has it.',
  },
];

/** A part of an answer, as loosely typed as tests need: what is not in an answer is undefined after all. */
export interface AnswerPart {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly status: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly created: string | number;
  readonly schema: { readonly custom?: string };
  readonly to: { readonly name: string };
  readonly fields: Readonly<Record<string, unknown>>;
  readonly changelog: { readonly total: number; readonly histories: readonly AnswerPart[] };
  readonly items: readonly AnswerPart[];
  readonly field: string;
  readonly issueId: string;
  readonly changeHistories: readonly AnswerPart[];
  readonly projects: readonly number[];
}

/** The body of an answer that is an object. */
export interface AnswerBody extends AnswerPart {
  readonly issues: readonly AnswerPart[];
  readonly values: readonly AnswerPart[];
  readonly transitions: readonly AnswerPart[];
  readonly issueChangeLogs: readonly AnswerPart[];
  readonly projectPermissions: readonly AnswerPart[];
  readonly nextPageToken?: string;
  readonly isLast: boolean;
  readonly startAt: number;
  readonly maxResults: number;
  readonly total: number;
  readonly errorMessages: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined without a body. */
  readonly body: AnswerBody;
  /** The same, where the body is a list. */
  readonly list: readonly AnswerPart[];
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
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  const { status, headers } = response;
  // What an answer holds is what the tests are about, so that nothing is proven here.
  return { status, headers, body: parsed as AnswerBody, list: parsed as AnswerPart[] };
}

function checked(method: string, path: string, answer: Answered): Answered {
  const route = ROUTER.match(method, path.split('?', 1)[0] ?? '')?.route;
  if (!OPEN_API || !route) return answer;
  const reports = checkAnswer(OPEN_API, { method, path: route.path, status: answer.status, body: answer.body });
  const surprises = reports.filter((report) => !KNOWN_CONTRADICTIONS.some((known) => known.report.test(report)));
  if (surprises.length > 0) throw new Error(`${method} ${path} is not as described:\n${surprises.join('\n')}`);
  return answer;
}
