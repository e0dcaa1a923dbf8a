import type { Call } from '../call';
import { renderIssueStub } from '../render/issue-stub';
import { selfLink } from '../render/self-link';
import type { IssueField } from './issue-field';

export const linksField: IssueField = {
  id: 'issuelinks',
  render: (issue, call) =>
    issue.links.map(({ id, type, inwardKey, outwardKey }) => ({
      id,
      self: selfLink(call.core, `issueLink/${id}`),
      type: { name: type },
      ...(inwardKey !== undefined && { inwardIssue: linked(inwardKey, call) }),
      ...(outwardKey !== undefined && { outwardIssue: linked(outwardKey, call) }),
    })),
};

/** The other end: only its key when it is hidden, or is not part of an imported site. */
function linked(key: string, call: Call): unknown {
  const other = call.core.store.find(key);
  return other && call.core.access.mayBrowseIssue(call.caller, other) ? renderIssueStub(other, call) : { key };
}
