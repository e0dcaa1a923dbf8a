import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';

/** @throws {KvsError} for a key that the platform refuses */
export function checkKey(key: string): void {
  if (key.length === 0) throw new KvsError('KEY_TOO_SHORT');
  if (key.length > kvsLimits.keyCharacters) throw new KvsError('KEY_TOO_LONG');
  if (!kvsLimits.keyPattern.test(key)) throw new KvsError('INVALID_KEY');
}
