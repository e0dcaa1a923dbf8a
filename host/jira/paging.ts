import type { Call } from './call';
import { badRequest } from './reply';
import { integerParameter } from './request-input';

export interface OffsetPage<T> {
  readonly startAt: number;
  readonly maxResults: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: T[];
}

/**
 * One page of a list by `startAt` and `maxResults`; more than the limit gives the limit, as in Jira.
 * @throws JiraError 400 for a negative start or size.
 */
export function offsetPage<T>(call: Call, all: readonly T[], size: { fallback: number; limit: number }): OffsetPage<T> {
  const startAt = integerParameter(call, 'startAt', 0);
  const asked = integerParameter(call, 'maxResults', size.fallback);
  if (startAt < 0 || asked < 0) throw badRequest('startAt and maxResults must not be negative.');
  const maxResults = Math.min(asked, size.limit);
  const values = all.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: all.length, isLast: startAt + values.length >= all.length, values };
}

/** The query parameters of a list that is read page by page. */
export const PAGE_PARAMETERS = ['startAt', 'maxResults'] as const;
