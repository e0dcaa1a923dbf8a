import type { TagLog, TagSource } from '../classify/tag';
import type { CategoryOrUntagged, OperatingContract } from '../ledger/operating-contract';
import { inclusiveDays } from '../time/calendar';
import type { EpochMs, Span } from '../time/instant';
import { workingDays } from '../time/working-calendar';
import { abandonedResolutions } from './abandoned';
import { isInProgress } from './category-runs';
import { valueAt } from './field-history';
import type { FieldHistory, HistoryDefect, ItemFacts } from './item-facts';
import { timelineOf, type ItemTimeline, type StatusInterval } from './item-timeline';
import { outOfScopeAt, scopeOf } from './scope';
import type { SiteMetadata, StatusCategory } from './site-metadata';
import { statusCategories } from './status-category';

/** A stretch of time in which something held; it ends at as-of at the latest. */
export interface Stretch<T> {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly value: T;
}

/** Everything that decided the numbers of one item, as of an instant: what a doubt is settled with. */
export interface ItemStory {
  readonly itemId: string;
  readonly key: string;
  readonly asOf: EpochMs;
  readonly created: EpochMs;
  /** The exact instants that every metric uses (METRICS "Timeline of an item"). */
  readonly started: EpochMs | null;
  readonly done: EpochMs | null;
  /** Started to done in inclusive calendar days; null unless both are known. */
  readonly cycleTimeDays: number | null;
  /** The same in days of the working calendar. */
  readonly cycleTimeWorkingDays: number | null;
  /** Started to done in seconds that passed. */
  readonly elapsedSeconds: number | null;
  /** Created to done in inclusive calendar days. */
  readonly leadTimeDays: number | null;
  /** Started to as-of in inclusive calendar days, for an item in progress. */
  readonly ageDays: number | null;
  /** In progress between started and done (as-of while not done). */
  readonly activeSeconds: number | null;
  /** Flagged, and in a waiting status, in the same time. They do not stop the clock. */
  readonly flaggedSeconds: number | null;
  readonly waitingSeconds: number | null;
  readonly statuses: readonly Stretch<{
    readonly statusId: string;
    readonly name: string;
    readonly category: StatusCategory | null;
  }>[];
  readonly flags: readonly Stretch<true>[];
  readonly sprints: readonly Stretch<{ readonly sprintId: string; readonly name: string }>[];
  readonly tags: readonly Stretch<{ readonly category: CategoryOrUntagged; readonly source: TagSource | null }>[];
  readonly reopened: readonly EpochMs[];
  readonly returned: readonly EpochMs[];
  /** Why it counts in no metric of finished work or work in progress, in words; null if it counts. */
  readonly excluded: string | null;
  readonly defects: readonly HistoryDefect[];
}

/** What one item is told from. */
export interface StorySource {
  readonly contract: OperatingContract;
  readonly site: SiteMetadata;
  readonly item: ItemFacts;
  readonly log: TagLog | undefined;
  readonly asOf: EpochMs;
}

/** The story of an item as of an instant, by the same functions that every metric uses (METRICS "Timeline of an item"). */
export function itemStoryOf(source: StorySource): ItemStory {
  const { contract, site, item, log, asOf } = source;
  const categoryOf = statusCategories(contract.flow, site);
  const timeline = timelineOf(item, { categoryOf, startRule: contract.flow.startRule, asOf });
  return {
    itemId: item.id,
    key: item.key,
    asOf,
    created: item.created,
    started: timeline.started,
    done: timeline.done,
    ...daysOf(source, timeline),
    ...secondsOf(source, timeline),
    statuses: statusStretches(timeline.statusIntervals, site),
    flags: stretches(item.flagged, asOf).flatMap(({ from, to, value }) => (value ? [{ from, to, value }] : [])),
    sprints: sprintStretches(item, source),
    tags: tagStretches(log, item, asOf),
    reopened: timeline.reopened,
    returned: timeline.returned,
    excluded: excludedAs(source, timeline),
    defects: item.defects,
  };
}

type Days = Pick<ItemStory, 'cycleTimeDays' | 'cycleTimeWorkingDays' | 'leadTimeDays' | 'ageDays'>;

function daysOf({ contract, item, asOf }: StorySource, { started, done }: ItemTimeline): Days {
  const { timeZone: zone, flow } = contract;
  const both = started !== null && done !== null;
  return {
    cycleTimeDays: both ? inclusiveDays(started, done, zone) : null,
    cycleTimeWorkingDays: both ? workingDays(started, done, { zone, calendar: flow.calendar }) : null,
    leadTimeDays: done === null ? null : inclusiveDays(item.created, done, zone),
    ageDays: started !== null && done === null ? inclusiveDays(started, asOf, zone) : null,
  };
}

type Seconds = Pick<ItemStory, 'elapsedSeconds' | 'activeSeconds' | 'flaggedSeconds' | 'waitingSeconds'>;

function secondsOf({ contract, item, asOf }: StorySource, timeline: ItemTimeline): Seconds {
  const { started, done, activeMs } = timeline;
  if (started === null)
    return { elapsedSeconds: null, activeSeconds: null, flaggedSeconds: null, waitingSeconds: null };
  const clock: Span = { from: started, to: done ?? asOf };
  const waiting = timeline.statusIntervals.filter(({ statusId }) => contract.flow.waitingStatuses.includes(statusId));
  return {
    elapsedSeconds: done === null ? null : (done - started) / 1000,
    activeSeconds: activeMs === null ? null : activeMs / 1000,
    flaggedSeconds: secondsWithin(
      stretches(item.flagged, asOf).filter(({ value }) => value),
      clock,
    ),
    waitingSeconds: secondsWithin(waiting, clock),
  };
}

/** The parts of spans that lie within another one. */
function secondsWithin(spans: readonly Span[], { from, to }: Span): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0) / 1000;
}

/** Each value with the time it held; what came after as-of is not known yet. */
function stretches<T>(history: FieldHistory<T>, asOf: EpochMs): Stretch<T>[] {
  const known = history.filter(({ at }) => at <= asOf);
  return known.map(({ at, value }, i) => ({ from: at, to: known[i + 1]?.at ?? asOf, value }));
}

/** A status that Jira no longer knows is called by its id. */
function statusStretches(intervals: readonly StatusInterval[], { statuses }: SiteMetadata): ItemStory['statuses'] {
  const names = new Map(statuses.map(({ id, name }) => [id, name]));
  return intervals.map(({ statusId, category, from, to }) => ({
    from,
    to,
    value: { statusId, name: names.get(statusId) ?? statusId, category },
  }));
}

/** One stretch for each stay in a sprint, by its beginning; a sprint that stays while another is added goes on. */
function sprintStretches(item: ItemFacts, { site, asOf }: StorySource): ItemStory['sprints'] {
  const names = new Map(site.sprints.map(({ id, name }) => [id, name]));
  const stays = new Map<string, Stretch<string>>();
  const over: Stretch<string>[] = [];
  for (const { from, to, value } of stretches(item.sprints, asOf)) {
    for (const [id, stay] of stays) {
      if (value.includes(id)) continue;
      over.push(stay);
      stays.delete(id);
    }
    for (const id of value) stays.set(id, { from: stays.get(id)?.from ?? from, to, value: id });
  }
  return [...over, ...stays.values()]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, value }) => ({ from, to, value: { sprintId: value, name: names.get(value) ?? value } }));
}

/** Untagged until a first entry counts; of entries that count from the same instant the newest holds. */
function tagStretches(log: TagLog | undefined, item: ItemFacts, asOf: EpochMs): ItemStory['tags'] {
  const entries = (log?.entries ?? []).filter(({ effectiveFrom }) => effectiveFrom <= asOf);
  if (entries.length === 0) return [{ from: item.created, to: asOf, value: { category: 'untagged', source: null } }];
  return entries
    .map(({ effectiveFrom, category, source }, i) => ({
      from: i === 0 ? item.created : effectiveFrom,
      to: entries[i + 1]?.effectiveFrom ?? asOf,
      value: { category, source },
    }))
    .filter(({ from, to }, i) => from < to || i === entries.length - 1);
}

function excludedAs({ contract, site, item, asOf }: StorySource, timeline: ItemTimeline): string | null {
  const { done } = timeline;
  const out = outOfScopeAt(item, done ?? asOf, scopeOf(contract.projectIds, site));
  if (out !== null) return out;
  const meansAbandoned = abandonedResolutions(contract.flow, site);
  if (done !== null && meansAbandoned(valueAt(item.resolution, asOf))) return 'abandoned';
  if (timeline.skippedInProgress) return 'done without being started';
  return isInProgress(timeline) || done !== null ? null : 'not started';
}
