/** The most recent lines of the host's log. */
export class LogRing {
  private readonly lines: { readonly at: number; readonly text: string }[] = [];

  constructor(private readonly capacity: number) {}

  add(at: number, text: string): void {
    this.lines.push({ at, text });
    if (this.lines.length > this.capacity) this.lines.shift();
  }

  /** Newest first. */
  recent(): readonly { readonly at: number; readonly text: string }[] {
    return this.lines.toReversed();
  }
}
