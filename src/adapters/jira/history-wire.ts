import type { FieldEdit } from '../../app/items/field-edit';
import type { EpochMs } from '../../core/time/instant';
import { idIn, isRecord, listIn, required, schemaOf, textIn, type Raw } from './checked-values';
import { instantIn } from './parse-instant';

/** One entry of a changelog: everything that was changed at once. */
export interface HistoryWire {
  readonly id: string;
  readonly created: EpochMs;
  readonly items: readonly FieldEdit[];
}

/** The entries of a changelog that can be read, and how many cannot: they are missing from the history. */
export interface Histories {
  readonly histories: readonly HistoryWire[];
  readonly unreadable: number;
}

/**
 * Reads a list of entries by hand, because most of what Jira sends are these, and a schema over each takes longer than
 * everything else together (docs/decisions/changelogs-are-read-by-hand.md).
 */
export function readHistories(raw: unknown): Histories {
  const histories: HistoryWire[] = [];
  const all = listIn(raw);
  for (let i = 0; i < all.length; i += 1) {
    const history = historyIn(all[i], i);
    if (history !== null) histories.push(history);
  }
  return { histories, unreadable: all.length - histories.length };
}

/** One line of a changelog or of an event; a line that names no field is refused. */
export const fieldEditSchema = schemaOf((raw) => required(fieldEditIn(raw), 'field', 'the name of a field'));

/** Exports of other tools leave the id out; the place in the list then tells the entry from all others. */
function historyIn(raw: unknown, place: number): HistoryWire | null {
  if (!isRecord(raw)) return null;
  const created = instantIn(raw.created);
  if (created === null || !Array.isArray(raw.items)) return null;
  const items: FieldEdit[] = [];
  for (const line of raw.items as readonly unknown[]) {
    const edit = fieldEditIn(line);
    if (edit === null) return null;
    items.push(edit);
  }
  return { id: idIn(raw.id) ?? `#${place}`, created, items };
}

function fieldEditIn(raw: unknown): FieldEdit | null {
  if (!isRecord(raw) || typeof raw.field !== 'string') return null;
  const fieldId = textIn(raw.fieldId);
  return {
    field: raw.field,
    fieldId,
    custom: raw.fieldtype === 'custom' || (fieldId !== null && fieldId.startsWith('customfield_')),
    from: textIn(raw.from),
    fromText: textIn(raw.fromString),
    to: textIn(raw.to),
    toText: ownToString(raw),
  };
}

/** Not written with a dot: it would read the function that every object inherits. */
const TO_STRING: string = 'toString';

function ownToString(raw: Raw): string | null {
  return Object.hasOwn(raw, TO_STRING) ? textIn(raw[TO_STRING]) : null;
}
