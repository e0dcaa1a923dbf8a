import type { Directory } from '../../jira/directory';
import type { JiraIssue } from '../../jira/model';
import { type Html, html } from '../html';
import { formatDay, personName, statusLozenge, typeIcon } from '../layout/format';

/** A table of work items, as lists show them; a narrow one, as in gadgets, has the status below the summary. */
export function workItemTable(
  issues: readonly JiraIssue[],
  directory: Directory,
  options: { readonly label: string; readonly isNarrow?: boolean },
): Html {
  const isNarrow = options.isNarrow ?? false;
  const names = isNarrow ? ['Key', 'Summary'] : ['Key', 'Summary', 'Status', 'Assignee', 'Updated'];
  const row = isNarrow ? narrowRow : wideRow;
  return html`<div class="table-scroll" role="region" aria-label="${options.label}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${names.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${issues.map((issue) => row(issue, directory))}
      </tbody>
    </table>
  </div>`;
}

function narrowRow(issue: JiraIssue, directory: Directory): Html {
  return html`<tr>
    ${keyCell(issue, directory)}
    <td>
      ${issue.summary}
      <div>${statusLozenge(directory.status(issue.statusId))}</div>
    </td>
  </tr>`;
}

function wideRow(issue: JiraIssue, directory: Directory): Html {
  return html`<tr>
    ${keyCell(issue, directory)}
    <td>${issue.summary}</td>
    <td>${statusLozenge(directory.status(issue.statusId))}</td>
    <td>${personName(directory, issue.assignee)}</td>
    <td class="nowrap">${formatDay(issue.updated)}</td>
  </tr>`;
}

function keyCell(issue: JiraIssue, directory: Directory): Html {
  const type = directory.issueType(issue.typeId);
  return html`<td class="nowrap">
    ${typeIcon(type)}<span class="visually-hidden">${type?.name ?? 'Unknown type'}</span>
    <a href="/browse/${issue.key}">${issue.key}</a>
  </td>`;
}
