import * as z from 'zod';

import type { OperatingContract } from '../../core/ledger/operating-contract';
import { schemaReader, type StoredFormat } from './versioned-value';

const share = z.number().min(0).max(1);

const contractSchema: z.ZodType<OperatingContract> = z.object({
  id: z.string(),
  version: z.int().min(1),
  name: z.string(),
  projectIds: z.array(z.string()),
  leaders: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), cpo: z.string(), cto: z.string() }),
    z.object({ kind: z.literal('cpto'), cpto: z.string() }),
  ]),
  sponsor: z.string().nullable(),
  members: z.array(z.string()),
  capacity: z.object({
    technicalHealthTarget: share,
    tolerance: share,
    floor: share,
    unit: z.enum(['items', 'points']),
    period: z.enum(['sprint', 'month', 'quarter']),
  }),
  flow: z.object({
    statusCategories: z.record(z.string(), z.enum(['todo', 'in-progress', 'done'])),
    startRule: z.enum(['first', 'last']),
    abandonedResolutions: z.array(z.string()),
    windowDays: z.number(),
    historyMonths: z.number(),
  }),
  timeZone: z.string(),
  streams: z.array(z.object({ id: z.string(), name: z.string(), category: z.enum(['roadmap', 'technical-health']) })),
  typeStreams: z.record(z.string(), z.string()),
  history: z.array(z.object({ version: z.int(), at: z.number(), by: z.string(), what: z.string(), why: z.string() })),
});

/** Operating contracts as stored. */
export const contractFormat: StoredFormat<OperatingContract> = {
  version: 1,
  readers: { 1: schemaReader(contractSchema) },
  write: (contract) => contract,
};
