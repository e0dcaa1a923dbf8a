import { followUp, following, tagWorldOf } from '../events/follow-item';
import type { JobOf } from '../jobs/job';
import type { Ports } from '../ports/ports';
import { mirrorChanged } from './mirror';
import { deriveContext, foldChoices } from './retag';
import { lineageOf, retagBelow } from './retag-family';

/**
 * Puts the choices that people made for an item into its tag log, and passes the tag on to what hangs below it. Done
 * twice it changes nothing: the log knows how many choices it holds.
 */
export async function choiceMade(ports: Ports, { contractId, itemId }: JobOf<'choice-made'>): Promise<void> {
  const world = await following(ports, contractId, 0);
  if (world === null || world.state.live === null) return;
  const tagWorld = tagWorldOf(world, world.state.live);
  const lineage = await lineageOf(tagWorld.facts, [itemId]);
  const item = lineage.get(itemId);
  // A choice for an item that is not known yet waits until it is; reconciliation asks again.
  if (item === undefined) return;
  const tagged = new Map(await tagWorld.tags.get([...lineage.keys()]));
  const before = tagged.get(itemId);
  const choices = await ports.choices.after({ contractId, itemId }, before?.choices ?? 0);
  const context = deriveContext(world.contract, lineage, tagged);
  const folded = foldChoices(item, before, { context, choices });
  await tagWorld.tags.apply(new Map([[itemId, folded]]));
  const now = choices.at(-1)?.at ?? folded.log.entries.at(-1)?.recordedAt ?? 0;
  const below = await retagBelow(tagWorld, [itemId], now);
  await tagWorld.tags.apply(below);
  await mirrorChanged(ports, tagWorld, new Map([[itemId, folded], ...below]));
  await followUp(world, []);
}
