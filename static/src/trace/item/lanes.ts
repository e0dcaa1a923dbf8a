import type { TagSource } from '../../../../src/core/classify/tag';
import type { CategoryOrUntagged } from '../../../../src/core/ledger/operating-contract';
import type { EpochMs } from '../../../../src/core/time/instant';
import type { ItemStory, Stretch } from '../../../../src/core/timeline/item-story';
import type { StatusCategory } from '../../../../src/core/timeline/site-metadata';
import { CATEGORY } from '../../format/status';

export type Paint = StatusCategory | 'unknown' | 'flag' | 'sprint' | CategoryOrUntagged;

/** A stretch of time as it is drawn and told. */
export interface Bar {
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** What is known of it beside its lane, such as who chose a tag; null for nothing. */
  readonly note: string | null;
}

/** One line of the drawing: a status, a sprint or the like, with the times in which it held. */
export interface Lane {
  readonly group: 'Status' | 'Flag' | 'Sprint' | 'Tag';
  readonly name: string;
  readonly paint: Paint;
  readonly bars: readonly Bar[];
}

/** In the order of the flow; a status whose category nobody knows could stand anywhere, so it stands last. */
const ORDER: readonly Paint[] = ['todo', 'in-progress', 'done', 'unknown'];

const IN_WORDS: Readonly<Record<StatusCategory | 'unknown', string>> = {
  todo: 'to do',
  'in-progress': 'in progress',
  done: 'done',
  unknown: 'category unknown',
};

/**
 * The story of a work item as lanes: each status has its own, so that going forward and back is seen by place and not by
 * colour; then the flag, each sprint, and each category that it was tagged with.
 */
export function lanesOf({ statuses, flags, sprints, tags }: ItemStory): readonly Lane[] {
  const status = grouped('Status', statuses, ({ statusId, name, category }) => ({
    id: statusId,
    name: named(name, IN_WORDS[category ?? 'unknown']),
    paint: category ?? 'unknown',
    note: null,
  }));
  return [
    ...[...status].sort((left, right) => ORDER.indexOf(left.paint) - ORDER.indexOf(right.paint)),
    ...grouped('Flag', flags, () => ({ id: 'flag', name: 'Flagged', paint: 'flag', note: null })),
    ...grouped('Sprint', sprints, ({ sprintId, name }) => ({ id: sprintId, name, paint: 'sprint', note: null })),
    ...grouped('Tag', tags, ({ category, source }) => ({
      id: category,
      name: CATEGORY[category].label,
      paint: category,
      note: sourceText(source),
    })),
  ];
}

/** A status called as its category is told once. */
function named(name: string, category: string): string {
  return name.toLowerCase() === category ? name : `${name} (${category})`;
}

interface Drawn extends Pick<Lane, 'name' | 'paint'>, Pick<Bar, 'note'> {
  readonly id: string;
}

/** Stretches of one thing share a lane; lanes come in the order in which they were first needed. */
function grouped<T>(group: Lane['group'], all: readonly Stretch<T>[], draw: (value: T) => Drawn): readonly Lane[] {
  const lanes = new Map<string, Lane & { readonly bars: Bar[] }>();
  for (const { from, to, value } of all) {
    const { id, name, paint, note } = draw(value);
    const lane = lanes.get(id) ?? { group, name, paint, bars: [] };
    lane.bars.push({ from, to, note });
    lanes.set(id, lane);
  }
  return [...lanes.values()];
}

function sourceText(source: TagSource | null): string {
  switch (source?.kind) {
    case 'person':
      return source.reason === null ? 'chosen by a person' : `chosen by a person: ${source.reason}`;
    case 'rule':
      return `by rule: ${source.rule}`;
    case 'ancestor':
      return `inherited from ${source.itemKey}`;
    case 'none':
    case undefined:
      return 'no rule and no parent gave a tag';
  }
}
