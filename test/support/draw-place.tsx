import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { PagePlaceProvider } from '../../static/src/trace/page-place';
import { aHistory, fakeBridge } from './bridge';
import { drawQuery } from './draw-query';

interface Place {
  readonly path?: string;
  readonly answers?: Parameters<typeof fakeBridge>[0];
  readonly commands?: Parameters<typeof fakeBridge>[1];
}

/** Draws a part of the project page at a place of it, and tells where the reader goes from there. */
export async function drawAt(element: ReactNode, { path = '/flow', answers = {}, commands = {} }: Place = {}) {
  const history = aHistory(path);
  const bridge = fakeBridge(answers, { createHistory: () => history, ...commands });
  const drawn = drawQuery(<PagePlaceProvider>{element}</PagePlaceProvider>);
  // The address and the first answers come a moment later.
  await act(settled);
  return { ...drawn, bridge, history };
}

/** Long enough for answers that are ready: counted in turns and not in milliseconds, which pass unseen on a busy machine. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
