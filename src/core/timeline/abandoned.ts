import type { FlowSettings } from '../ledger/operating-contract';
import type { SiteMetadata } from './site-metadata';

/** Whether a resolution, by id, means that a done item was abandoned. */
export type MeansAbandoned = (resolution: string | null) => boolean;

/**
 * The contract names resolutions as people know them, the facts hold ids (METRICS "Abandoned"). A resolution that Jira
 * no longer knows is compared by what the facts hold.
 */
export function abandonedResolutions(
  flow: Pick<FlowSettings, 'abandonedResolutions'>,
  site: Pick<SiteMetadata, 'resolutions'>,
): MeansAbandoned {
  const names = new Set(flow.abandonedResolutions.map(comparable));
  const nameOf = new Map(site.resolutions.map(({ id, name }) => [id, name]));
  return (resolution) => resolution !== null && names.has(comparable(nameOf.get(resolution) ?? resolution));
}

/** Jira's own "Won't Do" is written with a straight or a typographic apostrophe, depending on the site. */
function comparable(name: string): string {
  return name.trim().toLowerCase().replaceAll('’', "'");
}
