import type { SplitReport } from '../src/core/capacity/split';
import type { FlowDetail } from '../src/core/scorecard/flow-detail';
import type { Snapshot } from '../src/core/scorecard/snapshot';
import type { TimeZone } from '../src/core/time/instant';
import type { ItemRecord } from '../src/core/timeline/item-record';
import type { InputCounts } from './input/read-export';

/** One item with its own times; instants are ISO 8601 in UTC. */
export interface ReportItem extends Omit<ItemRecord, 'started' | 'done' | 'excluded'> {
  readonly started: string | null;
  readonly done: string | null;
  /** Why it is in no metric of items, in words; null if it counts. */
  readonly excluded: string | null;
}

/** The numbers of the scorecard over an export, as every format tells them. */
export interface Report {
  readonly asOf: string;
  readonly timeZone: TimeZone;
  readonly input: InputCounts;
  readonly projectKeys: readonly string[];
  readonly counts: Snapshot['items'];
  readonly dimensions: Snapshot['dimensions'];
  readonly flow: Snapshot['flow'];
  readonly split: readonly SplitReport[];
  readonly quality: FlowDetail['quality'];
  /** Every item of the export, if it was asked for. */
  readonly items?: readonly ReportItem[];
}
