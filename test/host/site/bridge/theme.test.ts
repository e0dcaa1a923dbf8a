/** @jest-environment jsdom */
import { applyTheme } from '../../../../host/site/bridge/apply-theme';
import { currentTheme, onThemeChange, themeCommands } from '../../../../host/site/bridge/theme';
import { aFrame, commandOf } from '../../../support/hosted-frame';

/** What the browser prefers, as the page can ask and be told. */
function aPreference(isDark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: isDark });
  Object.defineProperty(window, 'matchMedia', { value: () => query, configurable: true });
  return {
    change(nowDark: boolean): void {
      query.matches = nowDark;
      query.dispatchEvent(new Event('change'));
    },
  };
}

const root = document.documentElement;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('currentTheme', () => {
  it.each([
    ['light', true, 'light'],
    ['dark', false, 'dark'],
    ['auto', true, 'dark'],
    ['auto', false, 'light'],
  ])('is for %s, where the browser prefers dark: %p, %s', (chosen, prefersDark, mode) => {
    aPreference(prefersDark);
    root.dataset.colorMode = chosen;

    expect(currentTheme()).toMatchObject({ colorMode: mode, light: 'light', dark: 'dark', spacing: 'spacing' });
  });
});

describe('onThemeChange', () => {
  it("hears of the page's switch and of the browser's, until it is ended", async () => {
    const preference = aPreference(false);
    root.dataset.colorMode = 'auto';
    const heard: string[] = [];
    const end = onThemeChange(() => heard.push(currentTheme().colorMode));

    preference.change(true);
    root.dataset.colorMode = 'light';
    await soon();
    end();
    root.dataset.colorMode = 'dark';
    preference.change(false);
    await soon();

    expect(heard).toEqual(['dark', 'light']);
  });
});

describe('enableTheming', () => {
  const enable = commandOf(themeCommands, 'enableTheming');

  it('tells the frame the theme now and at each change, while its document is there', async () => {
    aPreference(false);
    root.dataset.colorMode = 'light';
    const frame = aFrame();
    const heard: unknown[] = [];

    await enable(frame, (theme: { colorMode: string }) => heard.push(theme.colorMode));
    root.dataset.colorMode = 'dark';
    await soon();
    frame.leave();
    root.dataset.colorMode = 'light';
    await soon();

    expect(heard).toEqual(['light', 'dark']);
  });

  it("needs the frame's own script", async () => {
    await expect(enable(aFrame(), undefined)).rejects.toThrow('enableTheming needs the frame');
  });
});

describe('applyTheme', () => {
  it.each([
    [{ colorMode: 'dark' }, 'dark'],
    [{ colorMode: 'light' }, 'light'],
    [{ colorMode: 'pink' }, 'light'],
  ])('marks the document: %j', (theme, mode) => {
    applyTheme(theme);

    expect(root.dataset.colorMode).toBe(mode);
    expect(root.dataset.theme).toBe('light:light dark:dark spacing:spacing shape:shape typography:typography');
  });

  it.each([[null], ['dark'], [{}]])('leaves the document alone for %j', (theme) => {
    delete root.dataset.colorMode;

    applyTheme(theme);

    expect(root.dataset.colorMode).toBeUndefined();
  });
});
