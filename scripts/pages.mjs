import { join } from 'node:path';

/** The pages of `static/` by entry name; each is `static/NAME.html` and its script `static/src/NAME/main.tsx`. */
export const pageNames = ['gadget', 'issue-panel', 'project-page', 'settings'];

/** The same as the input of the build: entry name -> HTML file. */
export const pageInputs = Object.fromEntries(pageNames.map((name) => [name, join('static', `${name}.html`)]));
