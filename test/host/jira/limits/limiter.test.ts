import { Limiter, type LimitedRequest, isLimited, tooMany, usesPoints } from '../../../../host/jira/limits/limiter';
import type { Caller } from '../../../../host/jira/simulator-api';

const NOON = Date.UTC(2026, 2, 9, 12);
const app: Caller = { kind: 'app' };
const byApp: Caller = { kind: 'user', accountId: 'ada' };
const byToken: Caller = { kind: 'user', accountId: 'ada', through: 'token' };
const byPage: Caller = { kind: 'user', accountId: 'ada', through: 'site' };

function aRequest(overrides: Partial<LimitedRequest> = {}): LimitedRequest {
  return {
    ...{ operation: 'GET /rest/api/3/field', caller: app, writtenIssueId: null, now: NOON, monotonicNow: 0 },
    ...overrides,
  };
}

describe('whose requests are limited', () => {
  it.each([
    { who: 'the app itself', caller: app, points: true, limits: true },
    { who: 'a person through the app', caller: byApp, points: true, limits: true },
    { who: 'a person with a token', caller: byToken, points: false, limits: true },
    { who: 'a page of Jira', caller: byPage, points: false, limits: false },
    { who: 'nobody', caller: { kind: 'anonymous' } as const, points: false, limits: true },
  ])('$who', ({ caller, points, limits }) => {
    expect(usesPoints(caller)).toBe(points);
    expect(isLimited(caller)).toBe(limits);
  });
});

describe('the limiter', () => {
  it('lets a request pass', () => {
    expect(new Limiter().refusal(aRequest())).toBeNull();
  });

  it('refuses the app once the points of the hour are spent, until the hour ends', () => {
    const limiter = new Limiter();
    limiter.charge(65_000, { caller: app, now: NOON });
    const reply = limiter.refusal(aRequest({ now: NOON + 59 * 60_000 }));
    expect(reply?.status).toBe(429);
    expect(reply?.headers).toMatchObject({
      'Retry-After': '60',
      'RateLimit-Reason': 'jira-quota-global-based',
      'X-RateLimit-Limit': '65000',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '2026-03-09T13:00:00.000Z',
    });
    expect(limiter.refusal(aRequest({ now: NOON + 60 * 60_000 }))).toBeNull();
  });

  it('does not make people pay for the app', () => {
    const limiter = new Limiter();
    limiter.charge(65_000, { caller: byApp, now: NOON });
    expect(limiter.refusal(aRequest({ caller: byApp }))?.status).toBe(429);
    expect(limiter.refusal(aRequest({ caller: byToken }))).toBeNull();
    expect(limiter.charge(70_000, { caller: byToken, now: NOON })).toEqual({});
  });

  it('says in headers what is left, and when it is nearly nothing', () => {
    const limiter = new Limiter();
    expect(limiter.charge(5000, { caller: app, now: NOON })).toEqual({
      'X-RateLimit-Limit': '65000',
      'X-RateLimit-Remaining': '60000',
      'X-RateLimit-Reset': '2026-03-09T13:00:00.000Z',
      'Beta-RateLimit-Policy': '"global-app-quota";q=65000;w=3600',
      'Beta-RateLimit': '"global-app-quota";r=60000;t=3600',
    });
    const later = limiter.charge(50_000, { caller: app, now: NOON });
    expect(later['X-RateLimit-Remaining']).toBe('10000');
    expect(later['X-RateLimit-NearLimit']).toBe('true');
  });

  it('refuses bursts by the monotonic clock, however the site’s own stands', () => {
    const limiter = new Limiter();
    for (let n = 0; n < 100; n++) expect(limiter.refusal(aRequest({ caller: byToken }))).toBeNull();
    const reply = limiter.refusal(aRequest({ caller: byToken, monotonicNow: 250 }));
    expect(reply?.headers).toMatchObject({
      'Retry-After': '1',
      'RateLimit-Reason': 'jira-burst-based',
      'X-RateLimit-Limit': '100',
    });
    expect(limiter.refusal(aRequest({ caller: byToken, monotonicNow: 1000 }))).toBeNull();
  });

  it('refuses the 21st write to a work item', () => {
    const limiter = new Limiter();
    const write = aRequest({ operation: 'PUT /rest/api/3/issue/{issueIdOrKey}', writtenIssueId: '10001' });
    for (let n = 0; n < 20; n++) expect(limiter.refusal(write)).toBeNull();
    expect(limiter.refusal(write)?.headers).toMatchObject({
      'Retry-After': '2',
      'RateLimit-Reason': 'jira-per-issue-on-write',
    });
    expect(limiter.refusal({ ...write, writtenIssueId: '10002' })).toBeNull();
  });

  it('never holds up a page of Jira', () => {
    const limiter = new Limiter();
    const requests = Array.from({ length: 500 }, () => limiter.refusal(aRequest({ caller: byPage })));
    expect(requests.every((refusal) => refusal === null)).toBe(true);
  });
});

describe('a 429', () => {
  it('has a body in the shape of an error collection and waits at least a second', () => {
    const reply = tooMany('jira-burst-based', { waitMs: 1, limit: 100, resetsAt: NOON });
    expect(reply.body).toEqual({ errorMessages: [expect.stringContaining('Rate limit exceeded')], errors: {} });
    expect(reply.headers?.['Retry-After']).toBe('1');
  });
});
