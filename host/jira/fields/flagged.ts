import type { Call } from '../call';
import { FIELD_IDS } from '../model';
import { selfLink } from '../render/self-link';
import { BLANK, type HistoryValue, customField, historyItem } from './history-item';
import { FieldProblem, type IssueField } from './issue-field';
import { readList, readReference } from './reference';

const OPTION_ID = '10019';
const IMPEDIMENT = 'Impediment';
const RAISED: HistoryValue = { id: `[${OPTION_ID}]`, text: IMPEDIMENT };

/** Jira's flag is a list of options, of which there is one. */
export const flaggedField: IssueField = {
  id: FIELD_IDS.flagged,
  render: (issue, call) => (issue.flagged ? [renderFlag(call)] : null),
  plan(issue, value) {
    const flagged = readFlag(value);
    if (flagged === issue.flagged) return null;
    const [from, to] = flagged ? [BLANK, RAISED] : [RAISED, BLANK];
    return {
      items: [historyItem(customField(FIELD_IDS.flagged, 'Flagged'), from, to)],
      apply: () => {
        issue.flagged = flagged;
      },
    };
  },
};

function renderFlag(call: Call): unknown {
  return { self: selfLink(call.core, `customFieldOption/${OPTION_ID}`), value: IMPEDIMENT, id: OPTION_ID };
}

function readFlag(value: unknown): boolean {
  const options = readList(value).map(readReference);
  for (const option of options)
    if (option.value !== IMPEDIMENT && String(option.id) !== OPTION_ID)
      throw new FieldProblem(`The only option of Flagged is '${IMPEDIMENT}'.`);
  return options.length > 0;
}
