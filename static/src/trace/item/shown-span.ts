import type { Span } from '../../../../src/core/time/instant';
import type { ItemStory } from '../../../../src/core/timeline/item-story';

/** What part of an item's life is drawn: all of it, or from its start to its end with a little on either side. */
export type Zoom = 'life' | 'work';

/** Beside the work, or after the last thing that happened, in parts of the span. */
const MARGIN = 0.06;

/** Work that takes less than this part of the life is hard to see in it. */
const SMALL = 1 / 8;

/** The span to draw; it is never empty. */
export function shownSpan(story: ItemStory, zoom: Zoom): Span {
  const { created, started, done, asOf } = story;
  if (zoom === 'work' && started !== null) {
    const end = done ?? asOf;
    const margin = Math.max(1, (end - started) * MARGIN);
    return {
      from: Math.max(created, started - margin),
      to: Math.min(Math.max(end + margin, started + 1), lifeEnd(story)),
    };
  }
  return { from: created, to: lifeEnd(story) };
}

/** Whether there is work to look at more closely. */
export function mayZoom(story: ItemStory): boolean {
  return story.started !== null && story.started > story.created;
}

/** The zoom that shows the work well: what a doubt is about. */
export function firstZoom(story: ItemStory): Zoom {
  const { created, started, done, asOf } = story;
  if (started === null || !mayZoom(story)) return 'life';
  return ((done ?? asOf) - started) / (lifeEnd(story) - created) < SMALL ? 'work' : 'life';
}

/** A finished item is drawn until a little after the last thing that happened to it: nothing follows but time. */
function lifeEnd({ created, done, asOf, statuses, flags, sprints, tags }: ItemStory): number {
  if (done === null) return Math.max(asOf, created + 1);
  const last = Math.max(
    done,
    ...[...statuses, ...flags, ...sprints, ...tags].flatMap(({ from, to }) => [from, to === asOf ? from : to]),
  );
  return Math.max(Math.min(asOf, last + Math.max(1, (last - created) * MARGIN)), created + 1);
}
