import { flag, type Html, html } from '../html';
import type { ColorMode, SiteContext } from '../host-site';
import { offeredUsers } from '../site-lookup';
import { formatInstant } from './format';

/** The strip that says this is not Jira, and switches what a laptop can switch: user, colour mode and clock. */
export function hostBar(context: SiteContext, returnTo: string): Html {
  return html`<section class="host-bar" aria-label="Local host">
    <strong>Local host</strong>
    <span class="host-bar-note">a simulated Jira site</span>
    ${userMenu(context, returnTo)} ${colorMenu(context.viewer.colorMode, returnTo)} ${clockMenu(context, returnTo)}
    <a href="/__host">Status</a>
  </section>`;
}

function userMenu({ viewer, site }: SiteContext, returnTo: string): Html {
  const others = offeredUsers(site).filter((user) => user.accountId !== viewer.user.accountId);
  return html`<details class="menu" name="host-menu">
    <summary>
      User: ${viewer.user.displayName}${viewer.user.role === null ? null : html` (${viewer.user.role})`}
    </summary>
    <form class="menu-panel" method="post" action="/__host/user">
      ${hiddenReturn(returnTo)}
      <p>Switch to</p>
      ${others.map(
        (user) =>
          html`<button name="accountId" value="${user.accountId}">
            ${user.displayName}<small>${user.role ?? user.email}</small>
          </button>`,
      )}
    </form>
  </details>`;
}

const COLOR_MODES: readonly (readonly [ColorMode, string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'Match browser'],
];

function colorMenu(current: ColorMode, returnTo: string): Html {
  const name = COLOR_MODES.find(([mode]) => mode === current)?.[1] ?? '';
  return html`<details class="menu" name="host-menu">
    <summary>
      <span>Colour: <span data-color-name>${name}</span></span>
    </summary>
    <form class="menu-panel" method="post" action="/__host/color" data-color-form>
      ${hiddenReturn(returnTo)}
      ${COLOR_MODES.map(([mode, label]) => html`<button name="mode" value="${mode}">${label}</button>`)}
    </form>
  </details>`;
}

function clockMenu({ host }: SiteContext, returnTo: string): Html {
  const { clock } = host;
  const now = clock.now();
  return html`<details class="menu" name="host-menu">
    <summary>Clock: ${formatInstant(now)}${clock.isFrozen ? ', frozen' : null}</summary>
    <form class="menu-panel" method="post" action="/__host/clock">
      ${hiddenReturn(returnTo)}
      ${
        clock.isFrozen
          ? html`<button name="action" value="resume">Let time run</button>`
          : html`<button name="action" value="freeze">Freeze</button>`
      }
      <button name="action" value="hour">Advance 1 hour</button>
      <button name="action" value="day">Advance 1 day</button>
      <button name="action" value="week">Advance 1 week</button>
      <label for="clock-time">Time in UTC</label>
      <input
        id="clock-time"
        name="time"
        type="datetime-local"
        value="${new Date(now).toISOString().slice(0, 16)}"
        ${flag('required', true)}
      />
      <button name="action" value="set">Set and freeze</button>
    </form>
  </details>`;
}

function hiddenReturn(returnTo: string): Html {
  return html`<input type="hidden" name="returnTo" value="${returnTo}" />`;
}
