import { z } from 'zod';
import { addWorklog } from '../changes';
import type { Call, Route } from '../call';
import { editableIssueOfPath, issueOfPath } from '../find-issue';
import { PAGE_PARAMETERS, offsetPage } from '../paging';
import { renderWorklog } from '../render/worklog';
import { badRequest, created, ok, type Reply } from '../reply';
import { readBody } from '../request-input';

const path = '/rest/api/3/issue/{issueIdOrKey}/worklog';

/** Page sizes of the description: as many as there are, up to this. */
const LARGEST_PAGE = 5000;

const creationSchema = z.strictObject({
  timeSpentSeconds: z.number().int().min(60),
  started: z.string().optional(),
  comment: z.unknown().optional(),
});

export const worklogRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    query: [...PAGE_PARAMETERS, 'startedAfter', 'startedBefore'],
    handle: readWorklogs,
  },
  {
    method: 'POST',
    path,
    query: ['notifyUsers', 'adjustEstimate'],
    writes: true,
    handle: logWork,
  },
];

/** Oldest entry first; the bounds are epoch milliseconds and count themselves in. */
function readWorklogs(call: Call): Reply {
  const issue = issueOfPath(call);
  const after = instantParameter(call, 'startedAfter', Number.NEGATIVE_INFINITY);
  const before = instantParameter(call, 'startedBefore', Number.POSITIVE_INFINITY);
  const matching = issue.worklogs.filter(({ started }) => started >= after && started <= before);
  const page = offsetPage(call, matching, { fallback: LARGEST_PAGE, limit: LARGEST_PAGE });
  const { startAt, maxResults, total } = page;
  const worklogs = page.values.map((worklog) => renderWorklog(worklog, issue, call.core));
  return ok({ startAt, maxResults, total, worklogs }, worklogs.length);
}

function instantParameter(call: Call, name: string, fallback: number): number {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^-?\d{1,16}$/.test(text)) throw badRequest(`The parameter ${name} must be epoch milliseconds, not '${text}'.`);
  return Number(text);
}

function logWork(call: Call): Reply {
  const issue = editableIssueOfPath(call);
  const { started, timeSpentSeconds } = readBody(call, creationSchema);
  const startedAt = started === undefined ? call.now : Date.parse(started);
  if (Number.isNaN(startedAt)) throw badRequest(`The start of the work must be a date, not '${String(started)}'.`);
  const worklog = addWorklog(issue, { started: startedAt, seconds: timeSpentSeconds }, call);
  return created(renderWorklog(worklog, issue, call.core));
}
