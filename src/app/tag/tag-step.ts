import { compareIds } from '../ports/record-store';
import type { StepInput, StepResult } from '../sync/step';
import { mirrorPass } from './mirror';
import { deriveContext, retag } from './retag';
import type { TaggedItem } from './tagged-item';

/** Items that one step tags; the work is reading and writing some twenty pages. */
const ITEMS_A_STEP = 3000;
/** How long Jira gets to finish the writes before it is asked again. */
const MIRROR_PAUSE_SECONDS = 1;

/** Gives some items the tag that rules and ancestors have for them. */
export async function tagStep({ ports, contract, state, cursor, now }: StepInput<'tagging'>): Promise<StepResult> {
  const facts = await ports.stores.factsOf(contract.id, state.live ?? state.run).all();
  const store = ports.stores.tagsOf(contract.id);
  const tagged = new Map((await store.all()).map((item) => [item.itemId, item]));
  const context = deriveContext(contract, new Map(facts.map((item) => [item.id, item])), tagged);
  const { after } = cursor;
  const rest = after === null ? facts : facts.filter(({ id }) => compareIds(id, after) > 0);
  const changes = new Map<string, TaggedItem>();
  for (const item of rest.slice(0, ITEMS_A_STEP)) {
    const before = tagged.get(item.id);
    const next = retag(item, before, { context, now });
    if (next !== before) changes.set(item.id, next);
  }
  await store.apply(changes);
  const done = facts.length - rest.length + Math.min(rest.length, ITEMS_A_STEP);
  const last = rest[ITEMS_A_STEP - 1];
  const cursorAfter = last === undefined || done === facts.length ? null : last.id;
  return {
    cursor: cursorAfter === null ? { phase: 'computing' } : { phase: 'tagging', after: cursorAfter },
    done,
    total: facts.length,
  };
}

/** Writes some tags to the properties of their items. */
export async function mirrorStep({ ports, contract, state, cursor }: StepInput<'mirroring'>): Promise<StepResult> {
  const facts = ports.stores.factsOf(contract.id, state.live ?? state.run);
  const world = { contract, facts, tags: ports.stores.tagsOf(contract.id) };
  const { after, tasks, finished, written, refused } = await mirrorPass(ports, world, cursor);
  const done = state.progress.done + written + refused;
  return {
    cursor: finished ? { phase: 'finished' } : { phase: 'mirroring', after, tasks },
    changes: {
      points: state.points + cursor.tasks.length + tasks.length,
      refusedMirrors: state.refusedMirrors + refused,
    },
    done,
    total: Math.max(state.progress.total, done),
    delaySeconds: finished ? 0 : MIRROR_PAUSE_SECONDS,
  };
}
