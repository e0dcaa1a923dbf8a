import { measured, noData, type Measured } from '../scorecard/measured';
import { zonedDay } from '../time/zone';
import { countOfDeployments, type DeliveryFacts } from './delivery-facts';
import { behindDeployments, type DeploymentSource } from './deployments';
import { NO_DEPLOYMENT } from './missing-sources';

export interface DeploymentFrequency {
  readonly perWeek: number;
  /** Calendar days of the contract's zone with at least one deployment. */
  readonly daysWithOne: number;
  readonly source: DeploymentSource;
}

/**
 * Deployments per week of the window (METRICS "Delivery", `deployment-frequency`). A window without any is zero per
 * week, if there ever was one.
 */
export function deploymentFrequency(facts: DeliveryFacts): Measured<DeploymentFrequency> {
  const { window, deployments, inWindow } = facts;
  const provenance = {
    definitionId: 'deployment-frequency',
    unit: 'deployments-per-week',
    ...countOfDeployments(facts),
    behind: behindDeployments(inWindow),
  } as const;
  const { source, list } = deployments;
  if (source === null || list.length === 0) return noData(NO_DEPLOYMENT, provenance);
  const days = new Set(inWindow.map(({ deployment }) => zonedDay(deployment.from, window.zone)));
  return measured({ perWeek: (inWindow.length * 7) / window.days, daysWithOne: days.size, source }, provenance);
}
