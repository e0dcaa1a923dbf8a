import { exclusions } from '../flow/exclusions';
import { inWords } from '../flow/flow-window';
import { measured, noData, type Behind, type Exclusion, type Measured } from '../scorecard/measured';
import type { Attributed } from './attribution';
import { countOfDeployments, type DeliveryFacts } from './delivery-facts';
import { incidentsLeftOut } from './incidents';
import { NO_DEPLOYMENT, NO_INCIDENT } from './missing-sources';

/**
 * Deployments of the window to which at least one incident is attributed / deployments of the window (METRICS
 * "Delivery", `change-fail-rate`). Behind it are the incidents, each with what it was attributed to and why.
 */
export function changeFailRate(facts: DeliveryFacts): Measured<number> {
  const { window, deployments, inWindow, incidents, attributed } = facts;
  const common = countOfDeployments(facts);
  const provenance = {
    definitionId: 'change-fail-rate',
    unit: 'share',
    ...common,
    excluded: withReasons(common.excluded, incidentsLeftOut(incidents, window.span.from)),
    behind: attributed.map(behindIncident),
  } as const;
  if (deployments.list.length === 0) return noData(NO_DEPLOYMENT, provenance);
  if (inWindow.length === 0) return noData(`no deployment ${inWords(window)}`, provenance);
  if (!incidents.isRecorded) return noData(NO_INCIDENT, provenance);
  const failed = new Set(attributed.flatMap((one) => one.deployments));
  return measured(failed.size / inWindow.length, provenance);
}

function behindIncident({ incident, reason, deployments }: Attributed): Behind {
  const names = deployments.map(({ name }) => name).join(', ');
  return { itemId: incident.facts.id, value: null, part: `${names} (${reason})` };
}

function withReasons(excluded: readonly Exclusion[], reasons: readonly string[]): Exclusion[] {
  return [...excluded, ...exclusions(reasons)];
}
