import type { StorageUsage } from '../app-host-api';
import { SlidingWindow } from '../limits/sliding-window';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';

const nothing: StorageUsage = { reads: 0, writes: 0, bytesRead: 0, bytesWritten: 0 };

/** Counts what storage is asked, and refuses what goes over the platform's rates. */
export class StorageMeter {
  private usage = nothing;
  private readonly requests = new SlidingWindow(kvsLimits.requests);
  private readonly reads = new SlidingWindow(kvsLimits.reads);
  private readonly writes = new SlidingWindow(kvsLimits.writes);

  /** `now` is in milliseconds of a clock that never steps back; without `enforce` it only counts. */
  constructor(
    private readonly now: () => number,
    private readonly enforce: boolean,
  ) {}

  /** @throws {KvsError} over 1000 requests a second */
  request(): void {
    this.take(this.requests, 1);
  }

  /** Counts keys that were read, each with the bytes of key and value. @throws {KvsError} over the read rate */
  read(sizes: readonly number[]): void {
    this.take(this.reads, unitsOf(sizes));
    const bytes = sum(sizes);
    this.usage = {
      ...this.usage,
      reads: this.usage.reads + sizes.length,
      bytesRead: this.usage.bytesRead + bytes,
    };
  }

  /** As {@link read}, for keys to be written or deleted. @throws {KvsError} over the write rate */
  write(sizes: readonly number[]): void {
    this.take(this.writes, unitsOf(sizes));
    this.usage = {
      ...this.usage,
      writes: this.usage.writes + sizes.length,
      bytesWritten: this.usage.bytesWritten + sum(sizes),
    };
  }

  current(): StorageUsage {
    return this.usage;
  }

  reset(): void {
    this.usage = nothing;
  }

  private take(window: SlidingWindow, units: number): void {
    if (!window.tryTake(units, this.now()) && this.enforce) throw new KvsError('RATE_LIMIT_EXCEEDED');
  }
}

function unitsOf(sizes: readonly number[]): number {
  return sum(sizes.map((bytes) => Math.max(1, Math.ceil(bytes / kvsLimits.unitBytes))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
