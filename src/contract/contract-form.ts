import * as z from 'zod/mini';

import { LOWEST_UNGOVERNED_FLOOR } from '../core/ledger/operating-contract';
import { ruleFields } from './rule-fields';

/** The settings form: what a person confirms or corrects before a contract exists. Shares are percentages, 0-100. */
export const contractFormSchema = z.object({
  name: z
    .string()
    .check(z.trim(), z.minLength(1, 'Give the contract a name.'), z.maxLength(100, 'Use at most 100 characters.')),
  projectIds: z
    .array(z.string())
    .check(z.minLength(1, 'Choose at least one project.'), z.maxLength(50, 'Choose at most 50 projects.')),
  leaderKind: z.enum(['pair', 'cpto']),
  cpo: z.nullable(z.string()),
  cto: z.nullable(z.string()),
  cpto: z.nullable(z.string()),
  sponsor: z.nullable(z.string()),
  members: z.array(z.string()).check(z.maxLength(100, 'Name at most 100 members.')),
  technicalHealthTarget: z
    .number()
    .check(z.gte(0, 'Enter a share between 0 and 100 %.'), z.lte(100, 'Enter a share between 0 and 100 %.')),
  tolerance: z
    .number()
    .check(
      z.gte(0, 'Enter a tolerance between 0 and 50 points.'),
      z.lte(50, 'Enter a tolerance between 0 and 50 points.'),
    ),
  floor: z
    .number()
    .check(
      z.gte(
        100 * LOWEST_UNGOVERNED_FLOOR,
        'The floor cannot be under 20 % without a recorded escalation to the CEO. Enter 20 % or more.',
      ),
      z.lte(100, 'Enter a share between 20 and 100 %.'),
    ),
  unit: z.enum(['items', 'points', 'logged', 'effort-days']),
  period: z.enum(['sprint', 'month', 'quarter']),
  timeZone: z.string(),
  startRule: z.enum(['first', 'last']),
  windowDays: z
    .number()
    .check(z.gte(28, 'Use a window of 28 to 730 days.'), z.lte(730, 'Use a window of 28 to 730 days.')),
  historyMonths: z
    .number()
    .check(z.gte(3, 'Read 3 to 120 months of history.'), z.lte(120, 'Read 3 to 120 months of history.')),
  /** Status id to category, only where the contract differs from Jira or confirms it. */
  statusCategories: z.record(z.string(), z.enum(['todo', 'in-progress', 'done'])),
  /** Issue type id to stream id; a type that is not named stays untagged. */
  typeStreams: z.record(z.string(), z.string()),
  ...ruleFields,
});

export type ContractForm = z.infer<typeof contractFormSchema>;

export interface NamedOption {
  readonly id: string;
  readonly name: string;
}

/** What the settings page needs to draw the form, all read as the caller. */
export interface ContractDraftReply {
  /** The contract that governs the project now, or null. */
  readonly existing: {
    readonly contractId: string;
    readonly form: ContractForm;
    readonly version: number;
    readonly history: readonly HistoryLine[];
  } | null;
  readonly mayEdit: boolean;
  /** Why the caller may not create or edit, in words; null when they may. */
  readonly whyNot: string | null;
  readonly draft: ContractForm;
  readonly options: {
    readonly projects: readonly {
      readonly id: string;
      readonly key: string;
      readonly name: string;
      readonly administers: boolean;
      readonly governedBy: string | null;
    }[];
    readonly statuses: readonly {
      readonly id: string;
      readonly name: string;
      readonly category: 'todo' | 'in-progress' | 'done';
    }[];
    readonly types: readonly { readonly id: string; readonly name: string; readonly level: number }[];
    readonly streams: readonly {
      readonly id: string;
      readonly name: string;
      readonly category: 'roadmap' | 'technical-health';
    }[];
    /** Accounts already named in the draft, so that the form can show names. */
    readonly people: readonly NamedOption[];
  };
}

export interface HistoryLine {
  readonly version: number;
  readonly at: number;
  /** Account id; its name is among the `people` of the reply. */
  readonly by: string;
  readonly what: string;
  readonly why: string;
}
