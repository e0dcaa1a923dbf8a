import type { Caller } from '../simulator-api';
import type { Reply } from '../reply';
import { BurstWindows, burstLimit } from './burst';
import { IssueWrites } from './issue-writes';
import { PointsQuota } from './points-quota';

/** What a limit needs to know of a request. */
export interface LimitedRequest {
  /** Method and path of the operation, such as `GET /rest/api/3/issue/{issueIdOrKey}`. */
  readonly operation: string;
  readonly caller: Caller;
  /** The work item that would be written. */
  readonly writtenIssueId: string | null;
  readonly now: number;
  readonly monotonicNow: number;
}

type Reason = 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';

/** Jira's three limits: points an hour, requests a second, writes to one work item. */
export class Limiter {
  private readonly quota = new PointsQuota();
  private readonly bursts = new BurstWindows();
  private readonly issueWrites = new IssueWrites();

  /** The answer to a request that is one too many; null for one that may pass. */
  refusal(request: LimitedRequest): Reply | null {
    const { caller, operation, writtenIssueId, now, monotonicNow } = request;
    if (!isLimited(caller)) return null;
    if (usesPoints(caller) && this.quota.remaining(now) === 0) {
      const resetsAt = this.quota.resetsAt(now);
      return tooMany('jira-quota-global-based', { waitMs: resetsAt - now, limit: this.quota.limit, resetsAt });
    }
    const burstWait = this.bursts.take(operation, monotonicNow);
    if (burstWait > 0)
      return tooMany('jira-burst-based', {
        waitMs: burstWait,
        limit: burstLimit(operation),
        resetsAt: now + burstWait,
      });
    const writeWait = writtenIssueId === null ? 0 : this.issueWrites.take(writtenIssueId, monotonicNow);
    if (writeWait === 0) return null;
    return tooMany('jira-per-issue-on-write', { waitMs: writeWait, limit: 20, resetsAt: now + writeWait });
  }

  /** Charges an answered request and says in headers what is left of the hour. */
  charge(points: number, { caller, now }: Pick<LimitedRequest, 'caller' | 'now'>): Record<string, string> {
    if (!usesPoints(caller)) return {};
    this.quota.spend(now, points);
    const remaining = this.quota.remaining(now);
    return {
      ...limitHeaders(this.quota.limit, remaining, this.quota.resetsAt(now)),
      'Beta-RateLimit-Policy': `"global-app-quota";q=${this.quota.limit};w=3600`,
      'Beta-RateLimit': `"global-app-quota";r=${remaining};t=${seconds(this.quota.resetsAt(now) - now)}`,
    };
  }
}

/** Only what the app asks for, for itself or on a person's behalf, uses its points. */
export function usesPoints(caller: Caller): boolean {
  return throughOf(caller) === 'app';
}

/** Jira's own pages are not held up, by limits or by faults. */
export function isLimited(caller: Caller): boolean {
  return throughOf(caller) !== 'site';
}

/** Jira's 429 for one of its limits. */
export function tooMany(
  reason: Reason,
  { waitMs, limit, resetsAt }: { readonly waitMs: number; readonly limit: number; readonly resetsAt: number },
): Reply {
  return {
    status: 429,
    body: { errorMessages: ['Rate limit exceeded. Wait as long as Retry-After says.'], errors: {} },
    headers: {
      'Retry-After': String(seconds(waitMs)),
      'RateLimit-Reason': reason,
      ...limitHeaders(limit, 0, resetsAt),
    },
    points: 0,
  };
}

function limitHeaders(limit: number, remaining: number, resetsAt: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': new Date(resetsAt).toISOString(),
    // Jira announces the last fifth.
    ...(remaining < limit / 5 && { 'X-RateLimit-NearLimit': 'true' }),
  };
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}

function throughOf(caller: Caller): 'app' | 'token' | 'site' {
  if (caller.kind === 'app') return 'app';
  return caller.kind === 'user' ? (caller.through ?? 'app') : 'token';
}
