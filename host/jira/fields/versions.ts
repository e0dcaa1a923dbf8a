import type { Call } from '../call';
import type { JiraVersion } from '../model';
import { renderVersion } from '../render/version';
import type { IssueField } from './issue-field';
import { listItems } from './named-list';
import { readList, resolveChoice } from './reference';

export const fixVersionsField = versionsField({ id: 'fixVersions', name: 'Fix Version' }, 'fixVersionIds');
export const affectedVersionsField = versionsField({ id: 'versions', name: 'Version' }, 'affectedVersionIds');

function versionsField(
  field: { readonly id: string; readonly name: string },
  property: 'fixVersionIds' | 'affectedVersionIds',
): IssueField {
  return {
    id: field.id,
    render: (issue, call) => find(issue[property], call).map((version) => renderVersion(version, call.core)),
    plan(issue, value, call) {
      const choices = call.core.site.versions.filter((version) => version.projectId === issue.projectId);
      const versions = readList(value).map((entry) => resolveChoice(entry, choices, 'Version'));
      const items = listItems(field, find(issue[property], call), versions);
      if (items.length === 0) return null;
      return {
        items,
        apply: () => {
          issue[property] = versions.map((version) => version.id);
        },
      };
    },
  };
}

function find(ids: readonly string[], call: Call): JiraVersion[] {
  return ids.flatMap((id) => call.core.directory.version(id) ?? []);
}
