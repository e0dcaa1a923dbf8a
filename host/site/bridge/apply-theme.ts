/** Marks the document with the colour mode that the page outside uses, as `view.theme.enable()` promises. */
export function applyTheme(theme: unknown): void {
  if (typeof theme !== 'object' || theme === null || !('colorMode' in theme)) return;
  const root = document.documentElement;
  root.dataset.colorMode = theme.colorMode === 'dark' ? 'dark' : 'light';
  root.dataset.theme = 'light:light dark:dark spacing:spacing shape:shape typography:typography';
}
