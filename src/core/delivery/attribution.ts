import type { EpochMs, Span } from '../time/instant';
import { valueAt } from '../timeline/field-history';
import type { DeliveryRecord } from './delivery-record';
import type { Deployment, Deployments } from './deployments';
import { HOUR_MS } from './hours';
import type { Incident, Incidents } from './incidents';

/** What says that a deployment caused an incident. */
export type Reason = 'affected version' | 'linked item' | 'soon after';

/** An incident with the deployments of the window it is attributed to: one at least. */
export interface Attributed {
  readonly incident: Incident;
  readonly reason: Reason;
  readonly deployments: readonly Deployment[];
}

interface Asked {
  readonly record: DeliveryRecord;
  readonly deployments: Deployments;
  readonly incidents: Incidents;
  readonly span: Span;
  readonly asOf: EpochMs;
}

/**
 * Which incidents the deployments of a window are held to have caused (METRICS "Delivery", change-fail-rate): what
 * people wrote down first, the affected versions, then the versions of linked items; else the last deployment at most
 * the contract's hours before the incident (docs/decisions/which-release-an-incident-is-attributed-to.md).
 */
export function attributedIncidents(asked: Asked): Attributed[] {
  const { incidents, span } = asked;
  // What happened before the window was caused before it.
  const later = incidents.list.filter(({ facts }) => facts.created >= span.from);
  return later.flatMap((incident) => {
    const { reason, causes } = causesOf(incident, asked);
    const deployments = causes.filter(({ from }) => from >= span.from);
    return deployments.length === 0 ? [] : [{ incident, reason, deployments }];
  });
}

function causesOf(incident: Incident, asked: Asked): { reason: Reason; causes: readonly Deployment[] } {
  const { facts } = incident;
  const mends = valueAt(facts.fixVersions, asked.asOf);
  const mayBeCause = ({ id, from }: Deployment): boolean => from <= facts.created && !mends.includes(id);
  const affected = valueAt(facts.affectsVersions, asked.asOf);
  const named = affected.length === 0 ? [] : asked.deployments.list.filter(({ id }) => affected.includes(id));
  const possible = named.filter(mayBeCause);
  if (possible.length > 0) return { reason: 'affected version', causes: possible };
  const linked = deploymentsOfLinks(incident, asked).filter(mayBeCause);
  if (linked.length > 0) return { reason: 'linked item', causes: linked };
  return { reason: 'soon after', causes: lastOf(mayBeCause, incident, asked) };
}

/** Oldest first. An item that is younger than the incident is its repair, not its cause. */
function deploymentsOfLinks({ facts }: Incident, { record, deployments, asOf }: Asked): Deployment[] {
  const linked = valueAt(facts.links, asOf).flatMap((key) => record.byKey.get(key)?.facts ?? []);
  const older = linked.filter(({ created }) => created <= facts.created);
  return [...new Set(older.flatMap((item) => deployments.of(item)))].sort((a, b) => a.from - b.from);
}

/** Of the incident's own project, if that deploys anything by itself; else of any. */
function lastOf(mayBeCause: (deployment: Deployment) => boolean, incident: Incident, asked: Asked): Deployment[] {
  const { facts, projectId } = incident;
  const { record, deployments } = asked;
  const limit = record.portfolio.contract.delivery.attributionHours * HOUR_MS;
  const deploysItself = deployments.list.some((deployment) => deployment.projectId === projectId);
  const last = deployments.list.findLast(
    (deployment) =>
      facts.created <= deployment.to + limit &&
      mayBeCause(deployment) &&
      (!deploysItself || deployment.projectId === null || deployment.projectId === projectId),
  );
  return last === undefined ? [] : [last];
}
