import { firstLoadScripts } from '../../scripts/first-load.mjs';

const html = `<!doctype html>
<html lang="en">
  <head>
    <script type="module" crossorigin src="./assets/gadget-DJYr.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-CSJu.js">
    <link rel="stylesheet" crossorigin href="./assets/tokens-Bii.css">
    <script>inline()</script>
  </head>
</html>`;

describe('firstLoadScripts', () => {
  it('finds the entry and what is loaded with it, but no style sheet', () => {
    expect(firstLoadScripts(html)).toEqual(['assets/gadget-DJYr.js', 'assets/react-CSJu.js']);
  });

  it('finds nothing in a page without scripts', () => {
    expect(firstLoadScripts('<html><head><link rel="icon" href="./a.svg"></head></html>')).toEqual([]);
  });
});
