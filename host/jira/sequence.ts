/**
 * The next free number of ids that are numbers written as text. Deleting does not free a number:
 * a replay of the same writes must give the same ids.
 */
export class Sequence {
  private last: number;

  /** @param taken ids in use; those that are not numbers are passed over. */
  constructor(taken: Iterable<string | number>, first: number) {
    this.last = first - 1;
    for (const id of taken) this.take(id);
  }

  /** The next free number, which stays free until it is taken. */
  peek(): number {
    return this.last + 1;
  }

  take(id: string | number): void {
    const number = Number(id);
    if (Number.isSafeInteger(number) && number > this.last) this.last = number;
  }

  next(): number {
    this.last += 1;
    return this.last;
  }
}
