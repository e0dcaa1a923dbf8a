import type { Directory } from '../../jira/directory';
import type { JiraIssue } from '../../jira/model';
import { type Html, html } from '../html';
import { formatDay, personName, statusLozenge, typeIcon } from '../layout/format';

/** A table of work items, as lists and gadgets show them. */
export function workItemTable(
  issues: readonly JiraIssue[],
  directory: Directory,
  options: { readonly label: string; readonly isNarrow?: boolean },
): Html {
  const isNarrow = options.isNarrow ?? false;
  return html`<div class="table-scroll" role="region" aria-label="${options.label}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Summary</th>
          <th scope="col">Status</th>
          ${
            isNarrow
              ? null
              : html`<th scope="col">Assignee</th>
                  <th scope="col">Updated</th>`
          }
        </tr>
      </thead>
      <tbody>
        ${issues.map((issue) => row(issue, directory, isNarrow))}
      </tbody>
    </table>
  </div>`;
}

function row(issue: JiraIssue, directory: Directory, isNarrow: boolean): Html {
  const type = directory.issueType(issue.typeId);
  return html`<tr>
    <td class="nowrap">
      ${typeIcon(type)}<span class="visually-hidden">${type?.name ?? 'Unknown type'}</span>
      <a href="/browse/${issue.key}">${issue.key}</a>
    </td>
    <td>${issue.summary}</td>
    <td>${statusLozenge(directory.status(issue.statusId))}</td>
    ${
      isNarrow
        ? null
        : html`<td>${personName(directory, issue.assignee)}</td>
            <td class="nowrap">${formatDay(issue.updated)}</td>`
    }
  </tr>`;
}
