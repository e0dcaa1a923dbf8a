import type { JiraCore } from '../call';
import { selfLink } from './self-link';

const AVATAR_SIZES = ['48x48', '24x24', '16x16', '32x32'] as const;

/** A person as fields show them; without the e-mail, which most profiles hide. */
export function renderUser(accountId: string, core: JiraCore): Record<string, unknown> {
  return { ...renderAuthor(accountId, core), avatarUrls: avatars(core) };
}

/** The author of a history, without the pictures: a page of histories would be mostly those. */
export function renderAuthor(accountId: string, core: JiraCore): Record<string, unknown> {
  const user = core.directory.user(accountId);
  const isApp = core.access.callerOf(accountId).kind === 'app';
  return {
    self: selfLink(core, `user?accountId=${encodeURIComponent(accountId)}`),
    accountId,
    displayName: user?.displayName ?? (isApp ? 'Counterweight' : 'Former user'),
    active: user?.active ?? isApp,
    timeZone: user?.timeZone ?? 'UTC',
    accountType: isApp ? 'app' : 'atlassian',
  };
}

/** A person as the user resources show them. */
export function renderProfile(accountId: string, core: JiraCore): Record<string, unknown> {
  const email = core.directory.user(accountId)?.email;
  return { ...renderUser(accountId, core), ...(email !== undefined && { emailAddress: email }), locale: 'en_US' };
}

function avatars(core: JiraCore): Record<string, string> {
  return Object.fromEntries(AVATAR_SIZES.map((size) => [size, `${core.origin}/avatar.png?size=${size}`]));
}
