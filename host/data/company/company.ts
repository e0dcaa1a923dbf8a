import type { Random } from '../random';
import { DAY } from './calendar';
import type { Draft } from './draft';
import { EpicList } from './epic-list';
import { Releases } from './releases';
import { hire, type Staff } from './staff';
import { Titles } from './titles/titles';

export interface Period {
  readonly start: number;
  readonly end: number;
}

/** What all parts of the generator share: the people, the versions, the epics and what there is so far. */
export interface Company {
  readonly period: Period;
  /** Work items that the whole site is to have. */
  readonly size: number;
  readonly staff: Staff;
  readonly releases: Releases;
  readonly titles: Titles;
  readonly epics: EpicList;
  /** The deleted status is in use until then. */
  readonly holdUntil: number;
  /** `Code Review` is called `In Review` from then on. */
  readonly reviewRenamedAt: number;
  readonly drafts: Draft[];
  /** Work that was begun and stopped; what becomes of it is decided when all of it is known. */
  readonly stalled: Stalled[];
}

export interface Stalled {
  readonly draft: Draft;
  readonly startAt: number;
  readonly author: string;
}

/** Two years, or less for a small site: with few items to a sprint no split would mean anything. */
const FULL_WEEKS = 104;
const FEWEST_WEEKS = 24;
const ITEMS_PER_WEEK = 40;

export function foundCompany(end: number, size: number, random: Random): Company {
  const weeks = Math.max(FEWEST_WEEKS, Math.min(FULL_WEEKS, Math.round(size / ITEMS_PER_WEEK)));
  const period = { start: end - weeks * 7 * DAY, end };
  const after = (part: number): number => Math.round(period.start + (end - period.start) * part);
  return {
    period,
    size,
    staff: hire(period, random.fork('people')),
    releases: new Releases(period),
    titles: new Titles(random.fork('titles')),
    epics: new EpicList(),
    holdUntil: after(0.4),
    reviewRenamedAt: after(0.55),
    drafts: [],
    stalled: [],
  };
}
