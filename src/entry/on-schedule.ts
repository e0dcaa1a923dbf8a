import { requestReconciliations } from '../app/reconcile/request-reconciliations';
import { ports } from './compose';

/** The hourly trigger: a comparison of every contract with Jira, which also pushes on what stands still. */
export async function onSchedule(): Promise<void> {
  await requestReconciliations(ports);
}
