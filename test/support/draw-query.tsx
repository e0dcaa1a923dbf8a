import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { QUERY_DEFAULTS } from '../../static/src/project-page/query-defaults';
import { draw } from './draw';

// Queries tell of their answers from a timer, which React wants to know of in a test.
notifyManager.setNotifyFunction((notify) => act(notify));

/** Draws a part of the project page with an empty cache of its own. */
export function drawQuery(element: ReactNode, locale?: string): ReturnType<typeof draw> {
  const client = new QueryClient({ defaultOptions: { queries: { ...QUERY_DEFAULTS.queries, gcTime: Infinity } } });
  return draw(<QueryClientProvider client={client}>{element}</QueryClientProvider>, locale);
}
