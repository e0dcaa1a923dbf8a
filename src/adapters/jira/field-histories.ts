import type { FieldValues, ListField } from '../../app/items/item-change';
import { historyOf } from '../../core/timeline/facts-from-changes';
import type { FieldHistory, HistoryDefect } from '../../core/timeline/item-facts';
import type { SiteMetadata } from '../../core/timeline/site-metadata';
import { changesOf, datedChanges, listHistory, sameIds, type ChangesByField } from './dated-changes';
import type { JiraIssueWire } from './issue-wire';

type OptionalField = 'parent' | 'assignee' | 'resolution' | 'priority';

/** A field that sites keep under ids of their own: the id on this site, and how to read the present value. */
interface CustomField<T> {
  readonly fieldId: string | null;
  readonly read: (value: unknown) => T;
}

/** Builds the histories of one item's fields, and gathers what is wrong with them. */
export class FieldHistories {
  readonly defects = new Set<HistoryDefect>();
  private readonly changes: ChangesByField;
  private nothing: FieldHistory<null> | null = null;
  private none: FieldHistory<readonly string[]> | null = null;

  constructor(
    private readonly issue: JiraIssueWire,
    fields: SiteMetadata['fields'],
  ) {
    const { changelog, worklogs } = issue;
    const { byField, lackValues } = datedChanges(changelog.histories, fields);
    this.changes = byField;
    if (lackValues) this.defects.add('change-without-value');
    if (changelog.cut || changelog.unreadable > 0 || worklogs.cut) this.defects.add('history-cut');
  }

  of<F extends keyof FieldValues>(field: F, present: FieldValues[F]): FieldHistory<FieldValues[F]> {
    return this.changes.has(field) ? this.changed(field, present, Object.is) : this.unchanged(present);
  }

  /** The same for a field that may be empty. */
  ofOptional(field: OptionalField, present: string | null): FieldHistory<string | null> {
    if (present !== null || this.changes.has(field)) return this.of(field, present);
    // Most such fields of most items are empty from creation on: they share a history, of which 100,000 items feel.
    this.nothing ??= this.unchanged(null);
    return this.nothing;
  }

  /** The same for a field that holds ids or names in no order. */
  ofSet(field: 'sprints' | 'labels', present: readonly string[]): FieldHistory<readonly string[]> {
    return this.changes.has(field) ? this.changed(field, present, sameIds) : this.unchangedList(present);
  }

  ofList(field: ListField, present: readonly string[]): FieldHistory<readonly string[]> {
    if (!this.changes.has(field)) return this.unchangedList(present);
    return listHistory(this.changes, field, { created: this.issue.created, present });
  }

  /**
   * The present value of a custom field. Where nobody says which field it is, the last change is all that is known:
   * to take it for empty would contradict the history.
   */
  present<F extends keyof FieldValues>(field: F, { fieldId, read }: CustomField<FieldValues[F]>): FieldValues[F] {
    if (fieldId !== null || !this.changes.has(field)) return read(this.issue.fields[fieldId ?? '']);
    return changesOf(this.changes, field).at(-1)?.to ?? read(undefined);
  }

  private changed<F extends keyof FieldValues>(
    field: F,
    present: FieldValues[F],
    same: (a: FieldValues[F], b: FieldValues[F]) => boolean,
  ): FieldHistory<FieldValues[F]> {
    const { created } = this.issue;
    const { history, defects } = historyOf({ created, present, changes: changesOf(this.changes, field), same });
    for (const defect of defects) this.defects.add(defect);
    return history;
  }

  private unchanged<T>(present: T): FieldHistory<T> {
    return [{ at: this.issue.created, value: present }];
  }

  private unchangedList(present: readonly string[]): FieldHistory<readonly string[]> {
    if (present.length > 0) return this.unchanged(present);
    this.none ??= this.unchanged<readonly string[]>([]);
    return this.none;
  }
}
