import type { InputCounts } from './input/read-export';

/** Where progress is shown; only a terminal can rewrite a line. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows on a terminal, in one line that is written over, how much has been read; elsewhere nothing. */
export class Progress {
  private shown = false;

  constructor(private readonly terminal: Terminal) {}

  show({ lines, items }: InputCounts): void {
    if (this.terminal.isTTY !== true) return;
    this.terminal.write(`\r\u001B[KReading: ${lines} lines, ${items} work items`);
    this.shown = true;
  }

  /** Removes the line, so that what is written next begins on an empty one. */
  clear(): void {
    if (this.shown) this.terminal.write('\r\u001B[K');
    this.shown = false;
  }
}
