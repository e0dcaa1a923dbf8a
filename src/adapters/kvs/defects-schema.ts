import * as z from 'zod';

import type { HistoryDefect } from '../../core/timeline/item-facts';

const KNOWN: readonly HistoryDefect[] = [
  'change-before-creation',
  'change-without-value',
  'history-mismatch',
  'history-cut',
  'estimate-not-a-number',
];

/** The defects of a stored item. */
export const defectsSchema = z.array(z.enum(KNOWN));
