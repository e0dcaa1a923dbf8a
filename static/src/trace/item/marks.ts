import type { EpochMs } from '../../../../src/core/time/instant';
import type { ItemStory } from '../../../../src/core/timeline/item-story';

/** Instants of one kind that decided a number, oldest first. */
export interface Marks {
  readonly kind: 'created' | 'started' | 'done' | 'reopened' | 'returned';
  readonly name: string;
  readonly at: readonly EpochMs[];
}

/** The instants of a story, in the order in which they are named above the drawing; kinds that never came are left out. */
export function marksOf({ created, started, done, reopened, returned }: ItemStory): readonly Marks[] {
  const all: readonly Marks[] = [
    { kind: 'created', name: 'Created', at: [created] },
    { kind: 'returned', name: 'Returned to To Do', at: returned },
    { kind: 'reopened', name: 'Reopened', at: reopened },
    { kind: 'started', name: 'Started', at: started === null ? [] : [started] },
    { kind: 'done', name: 'Done', at: done === null ? [] : [done] },
  ];
  return all.filter(({ at }) => at.length > 0);
}
