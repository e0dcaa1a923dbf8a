import { type Html, html } from '../html';
import type { FramedModule } from '../modules/framed-module';

/** What Forge allows its frames to do (FORGE.md 2.3). */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
const ALLOWED = 'camera; clipboard-write; display-capture; fullscreen; microphone';

/** A module of the app in its frame; the page's script finds the description and answers the frame's calls. */
export function frame(module: FramedModule): Html {
  return html`<iframe
    class="app-frame"
    title="${module.title}"
    src="${module.src}"
    sandbox="${SANDBOX}"
    allow="${ALLOWED}"
    data-frame="${JSON.stringify(module.description)}"
  ></iframe>`;
}
