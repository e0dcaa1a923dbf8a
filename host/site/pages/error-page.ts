import { html } from '../html';
import type { PageError, SiteContext } from '../host-site';
import { htmlReply, type Reply } from '../http/reply';
import { layout } from '../layout/layout';

/** What stands in the place of a page that the viewer cannot have. */
export function errorPage(context: SiteContext, error: PageError, path: string): Reply {
  const main = html`<div class="error-page">
    <h1>${error.title}</h1>
    <p>${error.message}</p>
    <p><a href="/">Back to the projects</a></p>
  </div>`;
  return htmlReply(layout(context, { title: error.title, breadcrumbs: [], main, returnTo: path }), error.status);
}
