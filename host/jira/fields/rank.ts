import { FIELD_IDS } from '../model';
import type { IssueField } from './issue-field';

/** Changed only by ranking, never by an edit. */
export const rankField: IssueField = { id: FIELD_IDS.rank, render: (issue) => issue.rank };
