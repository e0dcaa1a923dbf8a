import type { Company } from './company';
import { cleanUpDay } from './mess';
import { FORMER_REVIEW_NAME, ON_HOLD_NAME, STATUS } from './vocabulary';

/** The oddities of the site that a reader of its numbers should know, one sentence each. */
export function notesOn(company: Company): string[] {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return [
    'The present sprint of PAY and the one three sprints ago are planned at about 92/8 instead of 80/20.',
    `The status ${STATUS.inReview} was called '${FORMER_REVIEW_NAME}' until ${day(company.reviewRenamedAt)}.`,
    `The status '${ON_HOLD_NAME}' (${STATUS.onHold}) was deleted on ${day(company.holdUntil)} and occurs in histories only.`,
    `On ${day(cleanUpDay(company))} an administrator labelled all open work of PAY and MOB and closed what was old.`,
    'The sprint `PAY Parking lot` has no dates.',
    'An automation turns the priority of five old work items up and down twice a week.',
    'Some work items are done without a resolution, and a few are open with one.',
  ];
}
