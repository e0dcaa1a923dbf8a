import { checkKey } from './check-key';
import { checkValue } from './check-value';
import type { KeySpace } from './key-space';
import { KvsError } from './kvs-error';
import { expiryOf, type KvsRecord } from './kvs-record';
import type { SetRequest } from './kvs-requests';

/** What a set wants to write, checked but for what the key holds at the moment. */
export interface CheckedSet {
  readonly request: SetRequest;
  readonly json: string;
}

/** @throws {KvsError} for a key, value or time to live that the platform refuses */
export function checkSet(request: SetRequest): CheckedSet {
  checkKey(request.key);
  const json = checkValue(request.value);
  if (request.options.ttl) expiryOf(request.options.ttl, 0);
  return { request, json };
}

/**
 * The record that a set leaves behind; to be called while the key is locked.
 *
 * @throws {KvsError} when the key exists and the policy is FAIL_IF_EXISTS
 */
export function recordAfter({ request, json }: CheckedSet, space: KeySpace): KvsRecord {
  const { key, options } = request;
  const previous = space.find(key);
  if (previous && options.keyPolicy === 'FAIL_IF_EXISTS') throw new KvsError('KEY_ALREADY_EXISTS');
  const now = space.now();
  return {
    json,
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    expiresAt: options.ttl ? expiryOf(options.ttl, now) : null,
  };
}
