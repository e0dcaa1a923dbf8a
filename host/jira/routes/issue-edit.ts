import { changeIssue, setProperty } from '../changes';
import type { Call, Route } from '../call';
import { editableIssueOfPath } from '../find-issue';
import { planEdit, readUpdateDetails } from '../issue-edit';
import { noContent, type Reply } from '../reply';
import { getIssue } from './issues';

/** Accepted without effect: nobody is notified here, and there are no screens to override. */
const WITHOUT_EFFECT = ['notifyUsers', 'overrideScreenSecurity', 'overrideEditableFlag'];

export const issueEditRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    query: ['returnIssue', 'expand', ...WITHOUT_EFFECT],
    writes: true,
    handle: editIssue,
  },
];

/** A transition in the body is ignored, as the specification says. */
function editIssue(call: Call): Reply {
  const issue = editableIssueOfPath(call);
  const details = readUpdateDetails(call);
  changeIssue(issue, planEdit(issue, details, call), call);
  for (const { key, value } of details.properties) setProperty(issue, key, value);
  return call.query.get('returnIssue') === 'true' ? getIssue(issue, call) : noContent();
}
