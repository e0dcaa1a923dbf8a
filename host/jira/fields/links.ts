import type { Call } from '../call';
import { linkTypeNamed } from '../link-types';
import type { JiraHistoryItem, JiraIssue } from '../model';
import { renderIssueStub } from '../render/issue-stub';
import { selfLink } from '../render/self-link';
import { NOTHING, historyItem } from './history-item';
import type { IssueField } from './issue-field';

export type LinkDirection = 'inward' | 'outward';

export const linksField: IssueField = {
  id: 'issuelinks',
  render: (issue, call) =>
    issue.links.map(({ id, type, inwardKey, outwardKey }) => ({
      id,
      self: selfLink(call.core, `issueLink/${id}`),
      type: renderLinkType(type, call),
      ...(inwardKey !== undefined && { inwardIssue: linked(inwardKey, call) }),
      ...(outwardKey !== undefined && { outwardIssue: linked(outwardKey, call) }),
    })),
};

/** What the history of one end says of a new link: the key of the other end, and the sentence that Jira shows. */
export function linkItem(typeName: string, direction: LinkDirection, otherKey: string): JiraHistoryItem {
  const text = `This work item ${linkTypeNamed(typeName)?.[direction] ?? typeName} ${otherKey}`;
  return historyItem({ field: 'Link', fieldtype: 'jira' }, NOTHING, { id: otherKey, text });
}

/** One end of a link as the model keeps it. */
export function linkEnd(
  id: string,
  typeName: string,
  other: { readonly direction: LinkDirection; readonly key: string },
): JiraIssue['links'][number] {
  const end = { id, type: typeName };
  return other.direction === 'outward' ? { ...end, outwardKey: other.key } : { ...end, inwardKey: other.key };
}

function renderLinkType(name: string, { core }: Call): Record<string, unknown> {
  const type = linkTypeNamed(name);
  return type ? { ...type, self: selfLink(core, `issueLinkType/${type.id}`) } : { name };
}

/** The other end: only its key when it is hidden, or is not part of an imported site. */
function linked(key: string, call: Call): unknown {
  const other = call.core.store.find(key);
  return other && call.core.access.mayBrowseIssue(call.caller, other) ? renderIssueStub(other, call) : { key };
}
