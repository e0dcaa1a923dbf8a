import type { HistoryDefect } from '../../../../src/core/timeline/item-facts';

/** What was wrong with the history that Jira sent, and what was done about it. */
export const DEFECT_TEXT: Readonly<Record<HistoryDefect, string>> = {
  'change-before-creation': 'A change is dated before the work item was created. It counts as made at its creation.',
  'change-without-value': 'A change does not say what it changed to. It is left out.',
  'history-mismatch':
    'A change begins from another value than the one before it ended with. What was changed to counts.',
  'history-cut': 'Jira keeps more changes than could be read. The oldest times may be missing.',
  'estimate-not-a-number': 'An estimate is not a number. It counts as no estimate.',
};
