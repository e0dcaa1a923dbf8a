import type { JiraCore } from '../call';
import { selfLink } from './self-link';

/** A resolution; null for a work item that has none. */
export function renderResolution(resolutionId: string | null, core: JiraCore): Record<string, unknown> | null {
  const resolution = core.directory.resolution(resolutionId ?? '');
  if (!resolution) return null;
  const { id, name } = resolution;
  return { self: selfLink(core, `resolution/${id}`), id, description: '', name };
}
