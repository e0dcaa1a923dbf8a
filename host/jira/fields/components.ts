import type { Call } from '../call';
import type { JiraIssue, JiraNamed } from '../model';
import { selfLink } from '../render/self-link';
import type { IssueField } from './issue-field';
import { listItems } from './named-list';
import { readList, resolveChoice } from './reference';

export const componentsField: IssueField = {
  id: 'components',
  render: (issue, call) =>
    issue.components.map(({ id, name }) => ({ self: selfLink(call.core, `component/${id}`), id, name })),
  plan(issue, value, call) {
    const choices = componentsOf(issue.projectId, call);
    const components = readList(value).map((entry) => resolveChoice(entry, choices, 'Component'));
    const items = listItems({ id: 'components', name: 'Component' }, issue.components, components);
    if (items.length === 0) return null;
    return {
      items,
      apply: () => {
        issue.components = components;
      },
    };
  },
};

/** The site has no list of components: a project's are those that its work items use. */
function componentsOf(projectId: string, call: Call): JiraNamed[] {
  const ofProject = (issue: JiraIssue): readonly JiraNamed[] => (issue.projectId === projectId ? issue.components : []);
  return [...new Map(call.core.store.all().flatMap((issue) => ofProject(issue).map((c) => [c.id, c]))).values()];
}
