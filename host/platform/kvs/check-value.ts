import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';

/**
 * The JSON text of a value that may be stored.
 *
 * @throws {KvsError} for null, more than 240 KiB of JSON, or more than 31 objects and arrays inside one another
 */
export function checkValue(value: unknown): string {
  if (value === null || value === undefined) throw new KvsError('INVALID_VALUE');
  // Depth first: the text of a value is only made when it cannot be endlessly deep.
  if (isDeeperThan(value, kvsLimits.valueDepth)) throw new KvsError('MAX_DEPTH');
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > kvsLimits.valueBytes) throw new KvsError('MAX_SIZE');
  return json;
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}
