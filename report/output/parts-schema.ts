import * as z from 'zod';

import { CATEGORIES } from './categories';

/** An instant in UTC, such as `2015-04-01T00:00:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });
const status = z.enum(['healthy', 'watch', 'weak', 'no-data']);
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const exclusion = z.object({ reason: z.string(), count });
const absence = z
  .object({ kind: z.enum(['no-data', 'not-computed']), missing: z.string() })
  .describe('Why there is no value; a value that is missing is never 0.');

/** What every number carries beside its value (METRICS "Rules for every metric"). */
const provenance = {
  definitionId: z.string().describe('The page in docs/metrics that defines the number.'),
  unit: z.string(),
  absence: absence.nullable(),
  n: count.describe('Items used.'),
  coverage: share.nullable().describe('Usable of eligible items; null when none was eligible.'),
  excluded: z.array(exclusion),
  smallSample: z.boolean().describe('Fewer than five items.'),
};

const figure = z.object({
  value: z.number().nullable(),
  percentiles: z.object({ p50: z.number(), p85: z.number(), p95: z.number() }).nullable(),
  ...provenance,
});

const measure = z.object({
  id: z.string(),
  name: z.string(),
  value: z.number().nullable(),
  status: status.nullable(),
  band: z.object({ text: z.string(), source: z.string() }).nullable(),
  key: z.boolean(),
  trend: z.array(z.number().nullable()).describe('As of the ends of the eight weeks before, oldest first.'),
  ...provenance,
});

export const dimension = z.object({
  id: z.enum(['impact', 'flow', 'resilience', 'cost', 'alignment']),
  name: z.string(),
  status,
  why: z.string(),
  broughtBy: z.string(),
  failureMode: z.string(),
  headlineMeasureId: z.string(),
  measures: z.array(measure),
});

const byCategory = <T extends z.ZodType>(value: T) =>
  z.object({ roadmap: value, 'technical-health': value, untagged: value });

export const counts = z.strictObject({
  known: count.describe('Items created by as-of, of any level.'),
  byCategory: byCategory(count).describe('Standard items by what they are tagged.'),
});

export const flow = z.object({
  windowDays: count,
  cycleTime: figure,
  cycleTimeByCategory: byCategory(figure),
  cycleTimeByType: z.array(z.object({ typeId: z.string(), name: z.string(), figure })),
  cycleTimeWorkingDays: figure,
  cycleTimeElapsed: figure,
  activeTime: figure,
  leadTime: figure,
  throughput: figure,
  wip: figure,
  wipAge: figure,
  flowEfficiency: figure,
  reopenRate: figure,
  commitmentReliability: figure,
  scopeDrift: figure,
  escapedDefectRate: figure,
  abandoned: count,
  reopened: count,
  returned: count,
});

const split = z.object({
  unit: z.string(),
  amounts: byCategory(z.number()),
  total: z.number(),
  shares: byCategory(z.number()).nullable(),
  items: count,
  withoutEstimate: count,
  unattributed: z.number().min(0).describe('Working days on which nobody was assigned; in no share.'),
  status: z.enum(['undetermined', 'breach', 'over-invested', 'drifting', 'on-target']).nullable(),
});
const period = z.object({
  id: z.string(),
  kind: z.enum(['sprint', 'month', 'quarter']),
  name: z.string(),
  span: z.object({ from: instant, to: instant }),
  over: z.boolean(),
});
const periodSplit = z.object({ period, planned: split, actual: split });
const budget = z.object({
  unit: z.string(),
  capacity: z.number(),
  basis: z.enum(['committed', 'recent-periods']),
  roadmap: z.number(),
  spent: z.number(),
  remaining: z.number(),
  exceeded: z.boolean(),
});
const team = z.object({
  id: z.string(),
  name: z.string(),
  current: periodSplit.nullable(),
  budget: budget.nullable(),
  quarterToDate: periodSplit.nullable(),
  inProgress: split,
  trend: z.array(periodSplit),
});

export const splitReport = z.object({ unit: z.string(), teams: z.array(team), overall: team });

export const finding = z.object({
  id: z.string(),
  name: z.string(),
  meaning: z.string(),
  count,
  of: count,
});

export const item = z.strictObject({
  key: z.string(),
  started: instant.nullable().describe('First entry into an in-progress status (or the last, by the start rule).'),
  done: instant.nullable().describe('Last entry into a done status, if it is still held at as-of.'),
  cycleTimeDays: count.nullable().describe('Started to done, in inclusive calendar days of the zone.'),
  leadTimeDays: count.nullable().describe('Created to done, likewise.'),
  ageDays: count.nullable().describe('Started to as-of, likewise, for an item that is not done.'),
  activeSeconds: z.number().min(0).nullable().describe('In progress between started and done, or as-of.'),
  statusSeconds: z.record(z.string(), z.number().min(0)).describe('By status id, up to as-of.'),
  category: z.enum(CATEGORIES),
  excluded: z.string().nullable().describe('Why the item is in no metric of items; null if it counts.'),
});
