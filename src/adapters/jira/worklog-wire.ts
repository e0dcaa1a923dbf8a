import * as z from 'zod';

import type { Worklog } from '../../core/timeline/item-facts';
import { isRecord, listIn, recordIn, textIn } from './checked-values';
import { instantIn } from './parse-instant';

/** Time logged on an item: those logs that can be read, and whether there are more. */
export interface Worklogs {
  readonly worklogs: readonly Worklog[];
  readonly cut: boolean;
}

const NONE: Worklogs = { worklogs: [], cut: false };

/** The worklogs that Jira embeds in an item: at most 20, with the number of all. */
export function readWorklogs(raw: unknown): Worklogs {
  if (!isRecord(raw)) return NONE;
  const { total, worklogs } = raw;
  const sent = listIn(worklogs);
  const read = worklogsIn(sent);
  return { worklogs: read, cut: read.length < sent.length || (typeof total === 'number' && total > sent.length) };
}

/** A page of the list of an item's worklogs. */
export const worklogPageSchema = z
  .object({ total: z.int(), worklogs: z.array(z.unknown()) })
  .transform(({ total, worklogs }) => ({ total, sent: worklogs.length, worklogs: worklogsIn(worklogs) }));

function worklogsIn(raw: readonly unknown[]): readonly Worklog[] {
  return raw.flatMap((one) => worklogIn(one) ?? []);
}

/** Null without a date or a time that can be: a log without either says nothing about any day. */
function worklogIn(raw: unknown): Worklog | null {
  if (!isRecord(raw)) return null;
  const { timeSpentSeconds: seconds } = raw;
  const started = instantIn(raw.started);
  if (started === null || typeof seconds !== 'number' || !(seconds >= 0)) return null;
  const author = textIn(recordIn(raw.author).accountId);
  return { started, recorded: instantIn(raw.created) ?? started, seconds, author };
}
