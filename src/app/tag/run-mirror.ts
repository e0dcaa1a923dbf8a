import { following, tagWorldOf } from '../events/follow-item';
import type { JobOf } from '../jobs/job';
import type { Ports } from '../ports/ports';
import { mirrorPass } from './mirror';

/** How long Jira gets to finish the writes before it is asked again. */
const PAUSE_SECONDS = 2;

/** Writes the tags that Jira does not hold yet, pass by pass, each pass a job of its own. */
export async function runMirror(ports: Ports, { contractId, after, tasks }: JobOf<'mirror'>): Promise<void> {
  const world = await following(ports, contractId, 0);
  if (world === null || world.state.live === null) return;
  const pass = await mirrorPass(ports, tagWorldOf(world, world.state.live), { after, tasks });
  if (pass.refused > 0) ports.log.warn('Jira refused to write tags', { items: pass.refused });
  if (pass.finished) return;
  await ports.queue.push({ kind: 'mirror', contractId, after: pass.after, tasks: pass.tasks }, PAUSE_SECONDS);
}
