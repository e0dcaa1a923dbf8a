import type { QualityFindingId } from '../scorecard/flow-detail';
import { changedInBulk } from './bulk-changes';
import { sprintWithoutDates, unknownSprint } from './doubtful-sprints';
import { doneWithOpenSubTasks, resolvedButNotDone, unknownStatus } from './doubtful-status';
import { estimateInvalid, historyIncomplete, timeTravel } from './history-defects';
import { movedBackwards, movedBetweenProjects } from './moves';
import type { Finder } from './quality-facts';
import { doneBeforeStarted, lowCoverage, neverStarted } from './start-of-work';
import { estimateMissing, untagged, withoutAssignee } from './work-in-progress-gaps';

/** What can be wrong with the data (METRICS "Data quality"), in the words of those who can mend it. */
export interface FindingDefinition {
  readonly name: string;
  /** What it does to the numbers and what to do about it, in one sentence. */
  readonly meaning: string;
  readonly find: Finder;
}

/** In the order in which a report lists them: what bends the headline numbers first. */
export const FINDINGS: Readonly<Record<QualityFindingId, FindingDefinition>> = {
  'low-coverage': {
    name: 'Too little of the finished work has a cycle time',
    meaning:
      'Under 85 % of the finished items were ever in progress, so cycle times speak of a selection; move work through an in-progress status, or let the contract name one.',
    find: lowCoverage,
  },
  'never-started': {
    name: 'Done without being started',
    meaning:
      'These items count in throughput and have no cycle time; move work to an in-progress status when it begins.',
    find: neverStarted,
  },
  'done-before-started': {
    name: 'Done before it was started',
    meaning:
      'Their clock starts only when they came back from done, so they look faster than they were; check the workflow and the categories of its statuses.',
    find: doneBeforeStarted,
  },
  'unknown-status': {
    name: 'In a status that nobody knows',
    meaning:
      'Time in a deleted status is neither to do, nor in progress, nor done; give the status a category in the contract.',
    find: unknownStatus,
  },
  'resolved-but-not-done': {
    name: 'Resolved, but not done',
    meaning:
      'They have a resolution and count as open, because the status decides; finish them, or clear the resolution.',
    find: resolvedButNotDone,
  },
  'done-with-open-sub-tasks': {
    name: 'Done with open sub-tasks',
    meaning: 'The item counts as finished while part of its work is not; finish or close its sub-tasks, or reopen it.',
    find: doneWithOpenSubTasks,
  },
  'moved-backwards': {
    name: 'Moved backwards',
    meaning:
      'Going back from done or from in progress lengthens cycle times, because the clock keeps running; look for work that is started or accepted too early.',
    find: movedBackwards,
  },
  'changed-in-bulk': {
    name: 'Changed in bulk on one day',
    meaning:
      'Many items changed their status on the same day, which is a clean-up rather than work; their dates say when somebody tidied, and they bend every number of that day.',
    find: changedInBulk,
  },
  'untagged-in-progress': {
    name: 'In progress and untagged',
    meaning: 'Nobody can say whether this work is roadmap or technical health, so the split is uncertain; tag it.',
    find: untagged,
  },
  'in-progress-without-assignee': {
    name: 'In progress without an assignee',
    meaning: 'Days of attention cannot be attributed to anyone; assign the work, or move it back to to do.',
    find: withoutAssignee,
  },
  'estimate-missing': {
    name: 'Not estimated',
    meaning: 'The contract counts in points, and these items weigh nothing in it; estimate them, or count in items.',
    find: estimateMissing,
  },
  'estimate-invalid': {
    name: 'Estimate that is no amount',
    meaning: 'A text or a negative number counts as no estimate; correct the estimate.',
    find: estimateInvalid,
  },
  'sprint-without-dates': {
    name: 'Sprints without usable dates',
    meaning:
      'A sprint whose start or end Jira does not hold, or that ends before it starts, is in no report; enter its dates.',
    find: sprintWithoutDates,
  },
  'unknown-sprint': {
    name: 'In a sprint that nobody knows',
    meaning:
      'The sprint was deleted, or is not part of what was imported, so that what was committed to in it cannot be told.',
    find: unknownSprint,
  },
  'history-incomplete': {
    name: 'Incomplete history',
    meaning:
      'Part of what happened is missing, so their dates may be wrong; the present value counts from the last change that is known.',
    find: historyIncomplete,
  },
  'time-travel': {
    name: 'Changed before it was created',
    meaning:
      'Changes that an import dated before the item existed count from its creation, so their times are too short.',
    find: timeTravel,
  },
  'moved-between-projects': {
    name: 'Moved between projects',
    meaning:
      'An item counts in the project in which it is at the time, so such items come into numbers and leave them.',
    find: movedBetweenProjects,
  },
};
