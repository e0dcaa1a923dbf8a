/**
 * Limits of the key-value store (FORGE 1.5). Where kilo and mega are not spelt KiB they are taken as
 * powers of ten: the smaller number, so that what passes here passes on the platform.
 */
export const kvsLimits = {
  keyCharacters: 500,
  keyPattern: /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/,
  valueBytes: 240 * 1024,
  valueDepth: 31,
  pageDefault: 10,
  pageMaximum: 100,
  batchKeys: 25,
  batchBytes: 4_000_000,
  ttlSeconds: 365 * 24 * 60 * 60,
  /** One unit of the read and write rates. */
  unitBytes: 10_000,
  requests: { units: 1000, milliseconds: 1000 },
  reads: { units: 4000, milliseconds: 60_000 },
  writes: { units: 4000, milliseconds: 60_000 },
} as const;

/** Every refusal of the key-value store, with the platform's status, code and wording. */
export const kvsRefusals = {
  KEY_TOO_SHORT: { status: 400, message: 'The provided key needs to be more than one character.' },
  KEY_TOO_LONG: { status: 400, message: 'The provided key has exceeded the maximum 500 characters.' },
  INVALID_KEY: {
    status: 400,
    message: 'The provided key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/',
  },
  KEY_NOT_FOUND: { status: 404, message: 'The specified key does not exist.' },
  MAX_SIZE: { status: 400, message: 'The provided value has exceeded the maximum size limit.' },
  MAX_DEPTH: { status: 400, message: 'The provided value has exceeded the maximum object depth (32) limit.' },
  INVALID_FILTER_CONDITION: { status: 400, message: 'The specified condition is not supported for filters.' },
  INVALID_FILTER_VALUES: {
    status: 400,
    message: 'The specified number of values are not supported by the given condition.',
  },
  LIST_QUERY_LIMIT_EXCEEDED: { status: 400, message: 'Limit for list query should be below 100.' },
  QUERY_WHERE_INVALID: { status: 400, message: 'KVS queries should contain only a single "where" clause.' },
  QUERY_WHERE_FIELD_INVALID: { status: 400, message: 'The specified field is not supported for filters.' },
  RATE_LIMIT_EXCEEDED: { status: 429, message: 'Limits for the current installation have been exceeded' },
  // The platform documents these refusals without their codes: no app may depend on the ones below.
  KEY_ALREADY_EXISTS: { status: 409, message: 'The specified key already exists.' },
  INVALID_VALUE: { status: 400, message: 'A value is required and must not be null.' },
  INVALID_TTL: { status: 400, message: 'The time to live must be positive and at most one year.' },
  INVALID_CURSOR: { status: 400, message: 'The cursor is not one that a query has returned.' },
  EMPTY_BATCH: { status: 400, message: 'A batch operation needs at least one key.' },
  TOO_MANY_KEYS: { status: 400, message: 'A batch operation can contain a maximum of 25 keys.' },
  DUPLICATE_KEYS: { status: 400, message: 'A batch operation can contain each key only once.' },
  BATCH_TOO_BIG: { status: 413, message: 'A batch operation can have a payload of at most 4 MB.' },
  INVALID_REQUEST: { status: 400, message: 'The request does not have the shape that the key-value store expects.' },
  NOT_IMPLEMENTED: { status: 501, message: 'The local host does not implement this call of the key-value store.' },
} as const;

export type KvsRefusalCode = keyof typeof kvsRefusals;
