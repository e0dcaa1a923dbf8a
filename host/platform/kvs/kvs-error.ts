import { type KvsRefusalCode, kvsRefusals } from './kvs-limits';

/** A refusal of the key-value store, on its way to the app. */
export class KvsError extends Error {
  override readonly name = 'KvsError';
  readonly status: number;

  constructor(
    readonly code: KvsRefusalCode,
    detail = '',
  ) {
    super(kvsRefusals[code].message + (detail === '' ? '' : ` ${detail}`));
    this.status = kvsRefusals[code].status;
  }

  toResponse(): Response {
    return Response.json({ code: this.code, message: this.message }, { status: this.status });
  }
}
