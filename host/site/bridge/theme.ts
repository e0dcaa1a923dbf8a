import type { Commands } from './hosted-frame';
import { isFunction } from './payload';

/** As `@atlaskit/tokens` describes a theme. */
export interface Theme {
  readonly colorMode: 'light' | 'dark';
  readonly light: 'light';
  readonly dark: 'dark';
  readonly spacing: 'spacing';
  readonly typography: 'typography';
  readonly shape: 'shape';
}

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** The colour mode that the page shows at this moment. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.colorMode;
  const isDark = chosen === 'dark' || (chosen !== 'light' && prefersDark().matches);
  const names = { light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' } as const;
  return { colorMode: isDark ? 'dark' : 'light', ...names };
}

/** Calls back on each change of the page's colour mode; what is returned ends it. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-mode'] });
  const query = prefersDark();
  query.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', listener);
  };
}

/** `view.theme.enable()`: the frame's own script marks its document; it is told now and at each change. */
export const themeCommands: Commands = {
  enableTheming: async (frame, apply) => {
    if (!isFunction(apply)) throw new Error('enableTheming needs the frame to say how a theme is applied.');
    frame.onGone(onThemeChange(() => void apply(currentTheme())));
    await apply(currentTheme());
  },
};
