import type { FlowSettings } from '../ledger/operating-contract';
import type { SiteMetadata, StatusCategory } from './site-metadata';

/** Null for a status that neither the contract nor Jira knows. */
export type CategoryOfStatus = (statusId: string) => StatusCategory | null;

/** The category of each status by id: the contract's word, else Jira's (METRICS "Status identity"). */
export function statusCategories(
  flow: Pick<FlowSettings, 'statusCategories'>,
  site: Pick<SiteMetadata, 'statuses'>,
): CategoryOfStatus {
  const categories = new Map<string, StatusCategory>(site.statuses.map(({ id, category }) => [id, category]));
  for (const [id, category] of Object.entries(flow.statusCategories)) categories.set(id, category);
  return (statusId) => categories.get(statusId) ?? null;
}
