import * as z from 'zod';

import { counts, dimension, finding, flow, instant, item, splitReport } from './parts-schema';

/** The report in JSON: `docs/operations/report.schema.json` is made from this. */
export const reportSchema = z
  .strictObject({
    asOf: instant,
    timeZone: z.string(),
    input: z.strictObject({
      lines: z.int().min(0),
      items: z.int().min(0).describe('Work items that were read.'),
      rejected: z.int().min(0).describe('Lines or items that could not be used; each was named on standard error.'),
    }),
    projectKeys: z.array(z.string()),
    counts,
    dimensions: z.array(dimension).length(5),
    flow,
    split: z.array(splitReport),
    quality: z.array(finding),
    items: z.array(item).optional().describe('Every item of the export, with --items.'),
  })
  .meta({
    title: 'Counterweight report',
    description: 'The numbers of the scorecard, computed from an export of work items.',
  });

/** The same as a JSON schema; what a later version adds must not make an older schema refuse it. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { io: 'input' });
}
