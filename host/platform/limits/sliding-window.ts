/** How much may be taken within any stretch of a given length. */
export interface WindowLimit {
  readonly units: number;
  readonly milliseconds: number;
}

/**
 * Counts units over a sliding window. Entries of the same slot (a hundredth of the window) are kept
 * together, so that a window costs at most a hundred numbers; a unit is forgotten with its slot.
 */
export class SlidingWindow {
  private slots: { readonly slot: number; units: number }[] = [];
  private taken = 0;
  private readonly slotLength: number;

  constructor(private readonly limit: WindowLimit) {
    this.slotLength = limit.milliseconds / 100;
  }

  /** Takes the units when they fit into the window that ends now, else takes nothing and says no. */
  tryTake(units: number, now: number): boolean {
    this.forgetBefore(now - this.limit.milliseconds);
    if (this.taken + units > this.limit.units) return false;
    const slot = Math.floor(now / this.slotLength);
    const last = this.slots.at(-1);
    if (last?.slot === slot) last.units += units;
    else this.slots.push({ slot, units });
    this.taken += units;
    return true;
  }

  private forgetBefore(time: number): void {
    const firstKept = this.slots.findIndex(({ slot }) => (slot + 1) * this.slotLength > time);
    const forgotten = firstKept === -1 ? this.slots : this.slots.slice(0, firstKept);
    this.slots = firstKept === -1 ? [] : this.slots.slice(firstKept);
    for (const { units } of forgotten) this.taken -= units;
  }
}
