import type { Directory } from '../../jira/directory';
import type { JiraHistory, JiraHistoryItem, JiraIssue } from '../../jira/model';
import { type Html, html } from '../html';
import { personName, time } from '../layout/format';

const FIRST_SHOWN = 20;

/** What happened to a work item, the latest first; the older part folds away. */
export function issueHistory(issue: JiraIssue, directory: Directory): Html {
  const latestFirst = issue.histories.toReversed();
  const older = latestFirst.slice(FIRST_SHOWN);
  return html`<section class="activity" id="issue-history" data-refresh aria-labelledby="history-heading">
    <h2 id="history-heading">History</h2>
    ${latestFirst.length === 0 ? html`<p class="empty">Nothing was changed since it was created.</p>` : null}
    <ol class="history">
      ${latestFirst.slice(0, FIRST_SHOWN).map((history) => entry(history, directory))}
    </ol>
    ${
      older.length === 0
        ? null
        : html`<details>
            <summary>${older.length} older changes</summary>
            <ol class="history">
              ${older.map((history) => entry(history, directory))}
            </ol>
          </details>`
    }
  </section>`;
}

function entry(history: JiraHistory, directory: Directory): Html {
  return html`<li>
    <p>${personName(directory, history.author, 'Somebody')}, ${time(history.created)}</p>
    <ul>
      ${history.items.map((item) => html`<li>${change(item)}</li>`)}
    </ul>
  </li>`;
}

function change(item: JiraHistoryItem): Html {
  const [before, after] = [item.fromString ?? item.from, ownText(item) ?? item.to];
  return html`<strong>${item.field}</strong>: ${shown(before)} <span aria-label="became">→</span> ${shown(after)}`;
}

/** An item without `toString` would answer with the function that every object has. */
function ownText(item: JiraHistoryItem): string | null {
  return Object.hasOwn(item, 'toString') ? item.toString : null;
}

function shown(value: string | null): string {
  return value === null || value === '' ? 'None' : value;
}
