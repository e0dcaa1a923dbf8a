/** One field's change as Jira words it in a changelog and in an event, before anybody knows which field it is. */
export interface FieldEdit {
  readonly field: string;
  readonly fieldId: string | null;
  /** True for a custom field, whose name a site may choose freely. */
  readonly custom: boolean;
  readonly from: string | null;
  readonly fromText: string | null;
  readonly to: string | null;
  readonly toText: string | null;
}
