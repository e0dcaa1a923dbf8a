import * as z from 'zod';

import {
  DEFAULT_CALENDAR,
  DEFAULT_DELIVERY_RULES,
  type DeliveryRules,
  type FlowSettings,
  type OperatingContract,
} from '../../core/ledger/operating-contract';
import { schemaReader, type StoredFormat } from './versioned-value';

const share = z.number().min(0).max(1);
const names = z.array(z.string());
const itemRule = z.object({ types: names, labels: names });

const capacity = z.object({
  technicalHealthTarget: share,
  tolerance: share,
  floor: share,
  unit: z.enum(['items', 'points', 'logged', 'effort-days']),
  period: z.enum(['sprint', 'month', 'quarter']),
});

const flowOfVersion1 = z.object({
  statusCategories: z.record(z.string(), z.enum(['todo', 'in-progress', 'done'])),
  startRule: z.enum(['first', 'last']),
  abandonedResolutions: names,
  windowDays: z.number(),
  historyMonths: z.number(),
});

const flow: z.ZodType<FlowSettings> = flowOfVersion1.extend({
  waitingStatuses: names,
  graceHours: z.number().min(0),
  calendar: z.object({ weekdays: z.array(z.int().min(1).max(7)), holidays: names }),
});

const delivery: z.ZodType<DeliveryRules> = z.object({
  bugs: itemRule,
  escapedLabels: names,
  incidents: itemRule,
  severePriorities: names,
  containedStatuses: names,
  outageLabels: names,
  vulnerabilities: itemRule,
  vulnerabilityLimits: z.record(z.string(), z.number()),
  hotfixWords: names,
  attributionHours: z.number(),
  ideas: itemRule,
  validatedStatuses: names,
});

/** What has been the same in every version. */
const parts = z.object({
  id: z.string(),
  version: z.int().min(1),
  name: z.string(),
  projectIds: names,
  leaders: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), cpo: z.string(), cto: z.string() }),
    z.object({ kind: z.literal('cpto'), cpto: z.string() }),
  ]),
  sponsor: z.string().nullable(),
  members: names,
  capacity,
  timeZone: z.string(),
  streams: z.array(z.object({ id: z.string(), name: z.string(), category: z.enum(['roadmap', 'technical-health']) })),
  typeStreams: z.record(z.string(), z.string()),
  history: z.array(z.object({ version: z.int(), at: z.number(), by: z.string(), what: z.string(), why: z.string() })),
});

const contractSchema: z.ZodType<OperatingContract> = parts.extend({ flow, delivery });

/** Before waiting statuses, the grace period, the calendar and the rules of delivery: each as if it was never set. */
const contractOfVersion1 = parts.extend({ flow: flowOfVersion1 }).transform((contract): OperatingContract => ({
  ...contract,
  flow: { ...contract.flow, waitingStatuses: [], graceHours: 0, calendar: DEFAULT_CALENDAR },
  delivery: DEFAULT_DELIVERY_RULES,
}));

/** Operating contracts as stored. */
export const contractFormat: StoredFormat<OperatingContract> = {
  version: 2,
  readers: { 1: schemaReader(contractOfVersion1), 2: schemaReader(contractSchema) },
  write: (contract) => contract,
};
