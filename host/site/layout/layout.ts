import { type Html, html } from '../html';
import type { SiteContext } from '../host-site';
import { modulePath } from '../modules/module-path';
import { hostBar } from './host-bar';

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** What a page gives to the frame that all pages share. */
export interface Page {
  readonly title: string;
  readonly breadcrumbs: readonly Crumb[];
  /** Navigation of a project, beside its pages. */
  readonly sidebar?: Html;
  readonly main: Html;
  /** What the search box holds. */
  readonly query?: string;
  /** Where the browser comes back to after it switched user, colour mode or clock. */
  readonly returnTo: string;
}

/** The whole document around a page's content. */
export function layout(context: SiteContext, page: Page): Html {
  const { viewer, site } = context;
  return html`<!doctype html>
    <html lang="en" data-color-mode="${viewer.colorMode}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} - ${site.siteName}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__host/tokens.css" />
        <link rel="stylesheet" href="/__host/site.css" />
        <script src="/__host/site.js"></script>
      </head>
      <body>
        <a class="skip-link" href="#main">Skip to content</a>
        ${hostBar(context, page.returnTo)} ${topNavigation(site.siteName, page.query ?? '')}
        <div class="${page.sidebar ? 'shell shell-with-sidebar' : 'shell'}">
          ${page.sidebar ?? null}
          <main id="main" tabindex="-1">${breadcrumbs(page.breadcrumbs)} ${page.main}</main>
        </div>
        <div id="flags" class="flags" role="status" aria-label="Notifications"></div>
        <template id="host-setting" data-module-paths="${JSON.stringify(modulePaths(context))}"></template>
      </body>
    </html>`;
}

function topNavigation(siteName: string, query: string): Html {
  return html`<header class="top-navigation">
    <a class="site-name" href="/">${siteName}</a>
    <nav aria-label="Site">
      <ul>
        <li><a href="/jira/dashboards/1">Dashboard</a></li>
        <li><a href="/issues">Work items</a></li>
      </ul>
    </nav>
    <form class="search" role="search" action="/issues" method="get">
      <label class="visually-hidden" for="top-search">Search with JQL</label>
      <input id="top-search" name="jql" type="search" placeholder="Search with JQL" value="${query}" />
      <button type="submit">Search</button>
    </form>
  </header>`;
}

function breadcrumbs(crumbs: readonly Crumb[]): Html | null {
  if (crumbs.length === 0) return null;
  return html`<nav class="breadcrumbs" aria-label="Breadcrumbs">
    <ol>
      ${crumbs.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}
    </ol>
  </nav>`;
}

/** Where `router.navigate` finds the modules that have a page of their own, by key. */
function modulePaths({ host }: SiteContext): Readonly<Record<string, string>> {
  const { installation } = host;
  const withPage = installation.manifest.modules.filter(
    ({ type }) => type === 'jira:projectPage' || type === 'jira:projectSettingsPage',
  );
  return Object.fromEntries(withPage.map((module) => [module.key, modulePath(installation, '{projectKey}', module)]));
}
