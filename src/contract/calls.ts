import * as z from 'zod/mini';

import type { FlowDetail } from '../core/scorecard/flow-detail';
import type { Snapshot } from '../core/scorecard/snapshot';
import type { EpochMs } from '../core/time/instant';
import { contractFormSchema, type ContractDraftReply } from './contract-form';
import type { ItemReply } from './item';
import type { SyncProgress } from './sync-progress';
import type { ItemStoryReply, TraceReply } from './trace';

/** A call that crosses the bridge: the schema of what goes in, and the type of what comes back. */
interface Call<I extends z.ZodMiniType, O> {
  readonly input: I;
  /** Carries the output type only; nothing is stored here. */
  readonly output?: O;
}

function call<O>() {
  return <I extends z.ZodMiniType>(input: I): Call<I, O> => ({ input });
}

const nothing = z.object({});
/** Which contract: by id, else the one that governs the project of the caller's context. */
const contractId = z.string().check(z.maxLength(100));
const ofContract = z.object({ contractId: z.optional(contractId) });
const itemId = z.string().check(z.regex(/^\d{1,18}$/, 'Expected a Jira issue id.'));

export interface ContractSummary {
  readonly id: string;
  readonly name: string;
  readonly projectKeys: readonly string[];
}

export type SnapshotReply =
  | { readonly state: 'no-contract'; readonly mayCreate: boolean }
  | { readonly state: 'syncing'; readonly contractName: string; readonly progress: SyncProgress }
  | {
      readonly state: 'ready';
      readonly snapshot: Snapshot;
      /** The app's clock when it answered; a surface tells by it whether the snapshot is stale. */
      readonly now: EpochMs;
    };

/** An item as the caller may see it. */
export interface DescribedItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly statusName: string;
  readonly typeName: string;
  readonly assigneeName: string | null;
}

export interface DescribeReply {
  readonly items: readonly DescribedItem[];
  /** How many of the asked items the caller may not browse. */
  readonly hidden: number;
}

/** Every resolver call of the app, by its key (one schema and type per call, shared by both sides). */
export const calls = {
  listContracts: call<{ readonly contracts: readonly ContractSummary[] }>()(nothing),
  getContractDraft: call<ContractDraftReply>()(nothing),
  createContract: call<{ readonly contractId: string }>()(z.object({ form: contractFormSchema })),
  /** Changes everything but the capacity policy, which needs both leaders. */
  updateContract: call<{ readonly version: number }>()(
    z.object({
      contractId: z.string(),
      expectedVersion: z.number(),
      form: contractFormSchema,
      why: z
        .string()
        .check(z.trim(), z.minLength(1, 'Say why, for the record.'), z.maxLength(500, 'Use at most 500 characters.')),
    }),
  ),
  getSnapshot: call<SnapshotReply>()(ofContract),
  getFlowDetail: call<FlowDetail>()(ofContract),
  describeItems: call<DescribeReply>()(
    z.object({
      itemIds: z.array(itemId).check(z.minLength(1), z.maxLength(100, 'Ask for at most 100 items at once.')),
    }),
  ),
  /** The items behind one number of the snapshot, largest values first, 50 from `offset` on. */
  getTrace: call<TraceReply>()(
    z.object({
      contractId: z.optional(contractId),
      traceId: z.string().check(z.minLength(1), z.maxLength(200)),
      offset: z.int().check(z.gte(0)),
    }),
  ),
  /** One item over time, with the start and end that every metric uses. */
  getItemStory: call<ItemStoryReply>()(z.object({ contractId: z.optional(contractId), itemId })),
  getItem: call<ItemReply>()(nothing),
  /** `streamId` null takes a person's choice back, so that rules and ancestors decide again. */
  tagItem: call<ItemReply>()(
    z.object({
      streamId: z.nullable(z.string()),
      reason: z.optional(z.string().check(z.trim(), z.maxLength(500, 'Use at most 500 characters.'))),
    }),
  ),
  getSyncStatus: call<{ readonly progress: SyncProgress | null }>()(ofContract),
  /** Reads everything again from Jira; tag history stays. */
  rebuild: call<{ readonly progress: SyncProgress }>()(ofContract),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<N extends CallName> = z.infer<Calls[N]['input']>;
export type CallOutput<N extends CallName> = NonNullable<Calls[N]['output']>;
