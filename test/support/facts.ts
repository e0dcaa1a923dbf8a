import type { TagEntry, TagLog, TagSource } from '../../src/core/classify/tag';
import {
  DEFAULT_ABANDONED_RESOLUTIONS,
  DEFAULT_CALENDAR,
  DEFAULT_DELIVERY_RULES,
  DEFAULT_STREAMS,
  type CapacityPolicy,
  type CategoryOrUntagged,
  type DeliveryRules,
  type FlowSettings,
  type OperatingContract,
} from '../../src/core/ledger/operating-contract';
import type { EpochMs } from '../../src/core/time/instant';
import { DAY_MS } from '../../src/core/time/zone';
import type { FieldHistory, ItemFacts } from '../../src/core/timeline/item-facts';
import type {
  BoardMetadata,
  SiteMetadata,
  SprintMetadata,
  VersionMetadata,
} from '../../src/core/timeline/site-metadata';

/** An instant from ISO 8601; a date alone is midnight UTC. */
export function instant(iso: string): EpochMs {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new Error(`Not an ISO 8601 instant: ${iso}`);
  return at;
}

/**
 * A field's history as a reader writes it: the value at creation, then `instant value` for each change, such as
 * `['todo', '2026-03-04 doing', '2026-03-06T12:00Z done']`. `-` is no value.
 */
export type WrittenHistory = readonly string[];

export interface WrittenItem {
  readonly id?: string;
  readonly created?: string;
  readonly type?: WrittenHistory;
  readonly project?: WrittenHistory;
  readonly parent?: WrittenHistory;
  readonly status?: WrittenHistory;
  /** Several sprints with `+` between, such as `s1+s2`. */
  readonly sprints?: WrittenHistory;
  readonly estimate?: WrittenHistory;
  readonly resolution?: WrittenHistory;
  readonly assignee?: WrittenHistory;
  /** Several versions, labels or keys with `+` between. */
  readonly fixVersions?: WrittenHistory;
  readonly affectsVersions?: WrittenHistory;
  readonly labels?: WrittenHistory;
  readonly links?: WrittenHistory;
  readonly priority?: WrittenHistory;
  /** `flagged` or `-`. */
  readonly flagged?: WrittenHistory;
  readonly worklogs?: ItemFacts['worklogs'];
}

/** A story of project P, created on Monday 5 January 2026, still to do, in no sprint and without estimate. */
export function anItem(written: WrittenItem = {}): ItemFacts {
  const id = written.id ?? '1';
  const created = instant(written.created ?? '2026-01-05');
  const read = <T>(history: WrittenHistory, parse: (value: string) => T): FieldHistory<T> =>
    history.map((entry, i) => {
      if (i === 0) return { at: created, value: parse(entry) };
      const [when = '', value = ''] = entry.split(' ');
      return { at: instant(when), value: parse(value) };
    });
  const asIs = (value: string): string => value;
  const orNull = (value: string): string | null => (value === '-' ? null : value);
  const list = (value: string): readonly string[] => (value === '-' ? [] : value.split('+'));
  const status = read(written.status ?? ['todo'], asIs);
  return {
    id,
    key: `P-${id}`,
    created,
    updated: status[status.length - 1]?.at ?? created,
    type: read(written.type ?? ['story'], asIs),
    project: read(written.project ?? ['P'], asIs),
    parent: read(written.parent ?? ['-'], orNull),
    status,
    assignee: read(written.assignee ?? ['-'], orNull),
    sprints: read(written.sprints ?? ['-'], list),
    estimate: read(written.estimate ?? ['-'], (value) => (value === '-' ? null : Number(value))),
    resolution: read(written.resolution ?? ['-'], orNull),
    fixVersions: read(written.fixVersions ?? ['-'], list),
    affectsVersions: read(written.affectsVersions ?? ['-'], list),
    flagged: read(written.flagged ?? ['-'], (value) => value === 'flagged'),
    labels: read(written.labels ?? ['-'], list),
    priority: read(written.priority ?? ['-'], orNull),
    links: read(written.links ?? ['-'], list),
    worklogs: written.worklogs ?? [],
    defects: [],
  };
}

/** Statuses todo, doing, review, done and closed; types story, bug, subtask and epic; projects P and Q; no boards. */
export function aSite(changed: Partial<SiteMetadata> = {}): SiteMetadata {
  return {
    statuses: [
      { id: 'todo', name: 'To Do', category: 'todo' },
      { id: 'doing', name: 'In Progress', category: 'in-progress' },
      { id: 'review', name: 'In Review', category: 'in-progress' },
      { id: 'done', name: 'Done', category: 'done' },
      { id: 'closed', name: 'Closed', category: 'done' },
    ],
    types: [
      { id: 'story', name: 'Story', level: 0 },
      { id: 'bug', name: 'Bug', level: 0 },
      { id: 'subtask', name: 'Sub-task', level: -1 },
      { id: 'epic', name: 'Epic', level: 1 },
    ],
    projects: [
      { id: 'P', key: 'PAY', name: 'Payments' },
      { id: 'Q', key: 'QUO', name: 'Quotes' },
    ],
    boards: [],
    sprints: [],
    resolutions: [
      { id: 'fixed', name: 'Fixed' },
      { id: 'wontdo', name: "Won't Do" },
    ],
    priorities: [
      { id: 'p1', name: 'Highest' },
      { id: 'p2', name: 'High' },
      { id: 'p3', name: 'Medium' },
      { id: 'p4', name: 'Low' },
      { id: 'p5', name: 'Lowest' },
    ],
    versions: [],
    fields: { sprint: null, estimate: null, flagged: null },
    ...changed,
  };
}

export function aBoard(changed: Partial<BoardMetadata> = {}): BoardMetadata {
  return { id: 'b1', name: 'Payments team', type: 'scrum', projectIds: ['P'], ...changed };
}

interface WrittenSprint {
  readonly id?: string;
  readonly boardId?: string | null;
  readonly name?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly complete?: string | null;
}

/** A sprint of board b1 from 5 to 19 January 2026; closed if it has a completion, else active. */
export function aSprint(written: WrittenSprint = {}): SprintMetadata {
  const { id = 's1', boardId = 'b1', start = '2026-01-05', end = '2026-01-19', complete = null } = written;
  const orNull = (iso: string | null): EpochMs | null => (iso === null ? null : instant(iso));
  return {
    id,
    boardId,
    name: written.name ?? `Sprint ${id}`,
    state: complete === null ? 'active' : 'closed',
    start: orNull(start),
    end: orNull(end),
    complete: orNull(complete),
  };
}

interface ChangedContract extends Partial<Omit<OperatingContract, 'capacity' | 'flow' | 'delivery'>> {
  readonly capacity?: Partial<CapacityPolicy>;
  readonly flow?: Partial<FlowSettings>;
  readonly delivery?: Partial<DeliveryRules>;
}

/** Over project P, 80/20 with 5 points of tolerance, in items, by sprint, UTC, a window of 84 days. */
export function aContract({ capacity, flow, delivery, ...changed }: ChangedContract = {}): OperatingContract {
  return {
    id: 'c1',
    version: 1,
    name: 'Payments',
    projectIds: ['P'],
    leaders: { kind: 'pair', cpo: 'ann', cto: 'bob' },
    sponsor: null,
    members: [],
    capacity: {
      technicalHealthTarget: 0.2,
      tolerance: 0.05,
      floor: 0.2,
      unit: 'items',
      period: 'sprint',
      ...capacity,
    },
    flow: {
      statusCategories: {},
      startRule: 'first',
      abandonedResolutions: DEFAULT_ABANDONED_RESOLUTIONS,
      windowDays: 84,
      historyMonths: 12,
      waitingStatuses: [],
      graceHours: 0,
      calendar: DEFAULT_CALENDAR,
      ...flow,
    },
    delivery: { ...DEFAULT_DELIVERY_RULES, ...delivery },
    timeZone: 'UTC',
    streams: DEFAULT_STREAMS,
    typeStreams: {},
    history: [],
    ...changed,
  };
}

/** A tag that counts from an instant; by default a rule's. */
export function aTag(category: CategoryOrUntagged, effectiveFrom = '2026-01-05', source?: TagSource): TagEntry {
  return {
    effectiveFrom: instant(effectiveFrom),
    recordedAt: instant(effectiveFrom),
    category,
    streamId: category === 'roadmap' ? 'feature' : category === 'technical-health' ? 'platform' : null,
    source: source ?? (category === 'untagged' ? { kind: 'none' } : { kind: 'rule', rule: 'type:story' }),
    retroTagged: false,
  };
}

export function aTagLog(itemId: string, ...entries: readonly TagEntry[]): TagLog {
  return { itemId, entries };
}

/** A version of project P, released on 19 January 2026; `releaseDay` null is a version without a date. */
export function aVersion(
  written: Partial<Omit<VersionMetadata, 'releaseDay'>> & { readonly releaseDay?: string | null } = {},
): VersionMetadata {
  const { releaseDay = '2026-01-19', ...changed } = written;
  return {
    id: 'v1',
    projectId: 'P',
    name: '1.0',
    released: true,
    ...changed,
    releaseDay: releaseDay === null ? null : instant(releaseDay) / DAY_MS,
  };
}
