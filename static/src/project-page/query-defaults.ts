import type { DefaultOptions } from '@tanstack/react-query';

/** A refusal is an answer, and the surface offers to try again; the frame is never offline in a way the browser tells. */
export const QUERY_DEFAULTS: DefaultOptions = {
  queries: { retry: false, networkMode: 'always', staleTime: 10_000 },
};
