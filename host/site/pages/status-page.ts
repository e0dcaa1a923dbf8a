import type { CspReport } from '../frames/csp-reports';
import { type Html, html } from '../html';
import type { HostSite, SiteCall } from '../host-site';
import { htmlReply, jsonReply, type Reply } from '../http/reply';
import { time } from '../layout/format';
import { layout } from '../layout/layout';

/** What the host counted and heard since it started. */
export function statusPage({ context }: SiteCall): Reply {
  const { host } = context;
  const status = hostStatus(host);
  const main = html`<h1>Local host status</h1>
    <div class="status-grid">
      ${figures('Jira', [
        ['Requests', status.jira.requests],
        ['Points', status.jira.points],
      ])}
      ${figures('Storage of the app', [
        ['Reads', status.storage.reads],
        ['Writes', status.storage.writes],
        ['Bytes read', status.storage.bytesRead],
        ['Bytes written', status.storage.bytesWritten],
      ])}
    </div>
    ${operations(status.jira.byOperation)} ${schedules(host)} ${reports(status.cspReports)} ${log(host)}`;
  const crumbs = [{ name: 'Local host', href: '/__host' }];
  return htmlReply(layout(context, { title: 'Local host status', breadcrumbs: crumbs, main, returnTo: '/__host' }));
}

/** The same for programs. */
export function statusJson({ context }: SiteCall): Reply {
  return jsonReply(hostStatus(context.host));
}

function hostStatus(host: HostSite) {
  return {
    jira: host.jira.usage(),
    storage: host.appHost.storageUsage(),
    cspReports: host.reports.list(),
    log: host.appHost.recent(),
    clock: { now: host.clock.now(), isFrozen: host.clock.isFrozen },
  };
}

function figures(title: string, rows: readonly (readonly [string, number])[]): Html {
  return html`<section class="card">
    <h2>${title}</h2>
    <dl class="facts figures">
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value.toLocaleString('en-GB')}</dd>`,
      )}
    </dl>
  </section>`;
}

function operations(byOperation: Readonly<Record<string, number>>): Html {
  const rows = Object.entries(byOperation).sort(([, one], [, other]) => other - one);
  return html`<h2>Jira requests by operation</h2>
    ${
      rows.length === 0
        ? html`<p class="empty">Nothing was asked of Jira yet.</p>`
        : html`<div class="table-scroll" role="region" aria-label="Jira requests by operation" tabindex="0">
            <table>
              <thead>
                <tr>
                  <th scope="col">Operation</th>
                  <th scope="col" class="number">Requests</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  ([name, count]) =>
                    html`<tr>
                      <td>${name}</td>
                      <td class="number">${count}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }`;
}

function schedules({ installation }: HostSite): Html | null {
  const keys = installation.manifest.schedules;
  if (keys.length === 0) return null;
  return html`<h2>Schedules</h2>
    <form class="issue-actions" method="post" action="/__host/schedule">
      ${keys.map((key) => html`<button name="key" value="${key}">Run ${key} now</button>`)}
    </form>`;
}

function reports(list: readonly CspReport[]): Html {
  return html`<h2>Breaches of the content security policy</h2>
    ${
      list.length === 0
        ? html`<p class="empty">None was reported.</p>`
        : html`<ul>
            ${list.map(({ document, directive, blocked }) => html`<li>${document}: ${directive} blocked ${blocked}</li>`)}
          </ul>`
    }`;
}

function log(host: HostSite): Html {
  const entries = host.appHost.recent();
  return html`<h2>Recent invocations and log lines</h2>
    ${
      entries.length === 0
        ? html`<p class="empty">The app was not called yet.</p>`
        : html`<ol class="log" tabindex="0" aria-label="Log">
            ${entries.map(({ at, text }) => html`<li>${time(at)} <code>${text}</code></li>`)}
          </ol>`
    }`;
}
