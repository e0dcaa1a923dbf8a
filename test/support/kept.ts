import { decodeRecord } from '../../host/platform/kvs/kvs-record';
import type { OrderedStore } from '../../host/platform/app-host-api';

/** What the app's storage holds: by key, the JSON text of the value, to be compared byte for byte. */
export function whatTheAppKeeps(store: OrderedStore): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, bytes] of store.range(PREFIX, endOf(PREFIX))) {
    kept[key.slice(PREFIX.length)] = decodeRecord(bytes).json;
  }
  return kept;
}

/** The same without the records of the runs themselves: which step was when, and how often it was tried. */
export function withoutRunRecords(kept: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(kept).filter(([key]) => !/^(sync|score)/.test(key)));
}

const PREFIX = 'kvs:plain:';

function endOf(prefix: string): string {
  return `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
}
