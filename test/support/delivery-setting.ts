import { deliveryFacts, type DeliveryFacts } from '../../src/core/delivery/delivery-facts';
import { deliveryRecord, type DeploymentSignal } from '../../src/core/delivery/delivery-record';
import { flowWindow } from '../../src/core/flow/flow-window';
import type { OperatingContract } from '../../src/core/ledger/operating-contract';
import type { ItemFacts } from '../../src/core/timeline/item-facts';
import { portfolioOf } from '../../src/core/timeline/portfolio';
import type { SiteMetadata, VersionMetadata } from '../../src/core/timeline/site-metadata';
import { aContract, anItem, aSite, aVersion, instant, type WrittenItem } from './facts';
import { NOON } from './flow-setting';

/** The site of `aSite` with incidents, vulnerabilities and ideas, and the statuses that only they have. */
export function aDeliverySite(changed: Partial<SiteMetadata> = {}): SiteMetadata {
  const { statuses, types } = aSite();
  return aSite({
    statuses: [
      ...statuses,
      { id: 'mitigated', name: 'Mitigated', category: 'in-progress' },
      { id: 'contained', name: 'Contained', category: 'in-progress' },
      { id: 'validated', name: 'Validated', category: 'todo' },
    ],
    types: [
      ...types,
      { id: 'incident', name: 'Incident', level: 0 },
      { id: 'vulnerability', name: 'Vulnerability', level: 0 },
      { id: 'idea', name: 'Idea', level: 0 },
    ],
    ...changed,
  });
}

export interface ToldDelivery {
  readonly contract?: OperatingContract;
  readonly versions?: readonly VersionMetadata[];
  readonly signals?: readonly DeploymentSignal[];
  readonly site?: Partial<SiteMetadata>;
  readonly asOf?: string;
}

/** What delivery measures read of these items, over 28 days: from 12 February to noon of 11 March 2026, in UTC. */
export function deliveryOf(items: readonly ItemFacts[], told: ToldDelivery = {}): DeliveryFacts {
  const { contract = aContract({ flow: { windowDays: 28 } }), versions = [], signals = [] } = told;
  const site = aDeliverySite({ versions, ...told.site });
  const portfolio = portfolioOf({ contract, site, items, tags: new Map() });
  const asOf = instant(told.asOf ?? NOON);
  const window = flowWindow(contract.flow.windowDays, asOf, contract.timeZone);
  return deliveryFacts(deliveryRecord(portfolio, signals), window);
}

/** A version of project P named like its id, released on a day. */
export function release(
  id: string,
  releaseDay: string | null,
  changed: Partial<VersionMetadata> = {},
): VersionMetadata {
  return { ...aVersion({ id, name: id, releaseDay }), ...changed };
}

/** An incident of priority High, open since it was created. */
export function anIncident(id: string, created: string, written: WrittenItem = {}): ItemFacts {
  return anItem({ id, created, type: ['incident'], priority: ['p2'], ...written });
}

/** A story that was done, and released with some versions. */
export function shipped(id: string, fixVersions: string, written: WrittenItem = {}): ItemFacts {
  return anItem({
    ...{ id, fixVersions: [fixVersions] },
    status: ['todo', '2026-02-16T09:00Z doing', '2026-02-18T17:00Z done'],
    ...written,
  });
}
