import * as z from 'zod';

import { AppError } from '../../app/app-error';
import { UpstreamError } from '../../app/ports/upstream-error';
import type { KeyValue } from './key-value';

/** How a kind of value is stored: the newest version is written, and each older one still has its reader. */
export interface StoredFormat<T> {
  readonly version: number;
  /** From version number to what reads it; a reader throws on anything but its own shape. */
  readonly readers: Readonly<Record<number, (stored: unknown) => T>>;
  /** The value as stored, without its version. */
  write(value: T): object;
}

const envelope = z.looseObject({ v: z.int().min(1) });

/**
 * The stored value as the app knows it.
 * @throws AppError `newer-data` when a newer version of the app wrote it, UpstreamError `malformed` when nothing can read it
 */
export function readStored<T>(format: StoredFormat<T>, key: string, stored: unknown): T {
  const opened = envelope.safeParse(stored);
  if (!opened.success) throw unreadable(key, opened.error);
  const { v } = opened.data;
  refuseNewer(format, v);
  const reader = format.readers[v];
  if (reader === undefined) throw unreadable(key, new Error(`No reader for version ${v}.`));
  try {
    return reader(stored);
  } catch (error) {
    throw unreadable(key, error);
  }
}

/** @throws AppError `newer-data` when the version is one that this app cannot know */
export function refuseNewer(format: Pick<StoredFormat<never>, 'version'>, version: number): void {
  if (version <= format.version) return;
  throw new AppError(
    'newer-data',
    'A newer version of Counterweight wrote this data. Nothing was changed. Update the app, then try again.',
  );
}

/** The value in the form that is stored, marked with its version. */
export function toStored<T>(format: StoredFormat<T>, value: T): object {
  return { v: format.version, ...format.write(value) };
}

/** A kind of value under keys of its own. */
export class VersionedValues<T> {
  constructor(
    private readonly kv: KeyValue,
    private readonly format: StoredFormat<T>,
  ) {}

  async read(key: string): Promise<T | undefined> {
    const stored = await this.kv.get(key);
    return stored === undefined ? undefined : readStored(this.format, key, stored);
  }

  async readMany(keys: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const stored = await this.kv.getMany(keys);
    return new Map([...stored].map(([key, value]) => [key, readStored(this.format, key, value)]));
  }

  async list(prefix: string): Promise<readonly T[]> {
    const entries = await this.kv.list(prefix);
    return entries.map(({ key, value }) => readStored(this.format, key, value));
  }

  /** Writes over a value that the caller has read, and thereby knows not to be newer. */
  async overwrite(key: string, value: T): Promise<void> {
    await this.kv.set(key, toStored(this.format, value));
  }

  /** Writes unless something newer is there; what cannot be read at all is replaced. */
  async write(key: string, value: T): Promise<void> {
    const present = envelope.safeParse(await this.kv.get(key));
    if (present.success) refuseNewer(this.format, present.data.v);
    await this.overwrite(key, value);
  }

  create(key: string, value: T, keepDays?: number): Promise<boolean> {
    return this.kv.create(key, toStored(this.format, value), keepDays);
  }
}

/** A reader that accepts what its schema accepts. */
export function schemaReader<T>(schema: z.ZodType<T>): (stored: unknown) => T {
  return (stored) => schema.parse(stored);
}

function unreadable(key: string, cause: unknown): UpstreamError {
  // Keys hold ids only, so naming one gives nothing away.
  return new UpstreamError('malformed', `The stored value ${key} cannot be read. Rebuild the contract to replace it.`, {
    cause,
  });
}
