import { itemCreated, itemDeleted, itemUpdated } from '../events/item-events';
import {
  projectChanged,
  projectDeleted,
  sprintChanged,
  sprintDeleted,
  versionChanged,
  versionDeleted,
} from '../events/site-events';
import type { Ports } from '../ports/ports';
import { reconcile } from '../reconcile/reconcile';
import { runScore } from '../score/compute-score';
import { runStep } from '../sync/run-step';
import { startRun } from '../sync/start-run';
import { choiceMade } from '../tag/choice-made';
import { runMirror } from '../tag/run-mirror';
import type { Job } from './job';

/** Does one unit of background work. Doing it again changes nothing. */
export function runJob(ports: Ports, job: Job): Promise<void> {
  switch (job.kind) {
    case 'start-sync':
      return startRun(ports, job);
    case 'sync-step':
      return runStep(ports, job);
    case 'item-updated':
      return itemUpdated(ports, job);
    case 'item-created':
      return itemCreated(ports, job);
    case 'item-deleted':
      return itemDeleted(ports, job);
    case 'sprint-changed':
      return sprintChanged(ports, job);
    case 'sprint-deleted':
      return sprintDeleted(ports, job);
    case 'version-changed':
      return versionChanged(ports, job);
    case 'version-deleted':
      return versionDeleted(ports, job);
    case 'project-changed':
      return projectChanged(ports, job);
    case 'project-deleted':
      return projectDeleted(ports, job);
    case 'choice-made':
      return choiceMade(ports, job);
    case 'mirror':
      return runMirror(ports, job);
    case 'score':
      return runScore(ports, job);
    case 'reconcile':
      return reconcile(ports, job);
  }
}
