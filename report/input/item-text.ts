/** The JSON text of one work item (or of one page of them), and the line on which it begins, counted from 1. */
export interface ItemText {
  readonly line: number;
  readonly json: string;
}

/** Counts the lines that were read, for the report and the progress line. */
export interface LineCount {
  lines: number;
}
