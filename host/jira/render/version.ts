import type { JiraCore } from '../call';
import type { JiraVersion } from '../model';
import { selfLink } from './self-link';

export function renderVersion(version: JiraVersion, core: JiraCore): Record<string, unknown> {
  return {
    self: selfLink(core, `version/${version.id}`),
    id: version.id,
    name: version.name,
    archived: false,
    released: version.released,
    ...(version.releaseDate !== null && { releaseDate: version.releaseDate }),
    ...(/^\d+$/.test(version.projectId) && { projectId: Number(version.projectId) }),
  };
}
