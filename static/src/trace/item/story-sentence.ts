import type { ItemStory } from '../../../../src/core/timeline/item-story';
import { formatDays } from '../../format/number';

/** What the drawing says, in one sentence. */
export function storySentence(locale: string, story: ItemStory): string {
  const { key, started, done, cycleTimeDays, ageDays } = story;
  if (cycleTimeDays !== null) return `${key} took ${formatDays(locale, cycleTimeDays)} from started to done`;
  if (ageDays !== null) return `${key} has been in progress for ${formatDays(locale, ageDays)}`;
  if (done !== null && started === null) return `${key} was done without being started`;
  return `${key} has not been started`;
}
