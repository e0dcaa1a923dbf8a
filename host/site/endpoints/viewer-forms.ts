import { PageError, type SiteCall } from '../host-site';
import { type Reply, seeOther } from '../http/reply';
import { readForm } from '../http/request';
import { parseColorMode, viewerCookie } from '../viewer';

const HOUR = 3_600_000;
const STEPS: Readonly<Record<string, number>> = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR };

/** Makes the browser act as another user of the site. */
export async function switchUser({ request, context }: SiteCall): Promise<Reply> {
  const form = await readForm(request);
  const user = context.directory.user(form.get('accountId') ?? '');
  if (!user) throw new PageError(400, 'There is no such user', 'Choose one of the users in the bar at the top.');
  return seeOther(returnTo(form), { 'set-cookie': viewerCookie('user', user.accountId, request.url) });
}

export async function switchColor({ request }: SiteCall): Promise<Reply> {
  const form = await readForm(request);
  const mode = parseColorMode(form.get('mode'));
  return seeOther(returnTo(form), { 'set-cookie': viewerCookie('color', mode, request.url) });
}

/** Moves the site's clock: `freeze`, `resume`, `hour`, `day`, `week`, or `set` with a time in UTC. */
export async function moveClock({ request, context }: SiteCall): Promise<Reply> {
  const form = await readForm(request);
  const { clock } = context.host;
  const action = form.get('action') ?? '';
  const step = Object.hasOwn(STEPS, action) ? STEPS[action] : undefined;
  if (action === 'freeze') clock.freeze();
  else if (action === 'resume') clock.resume();
  else if (action === 'set') clock.freeze(parseTime(form.get('time') ?? ''));
  else if (step !== undefined) clock.advance(step);
  else throw new PageError(400, 'The clock did not move', `"${action}" is nothing that the clock can do.`);
  await clock.settled();
  return seeOther(returnTo(form));
}

/** Runs a scheduled trigger of the manifest now. */
export async function runSchedule({ request, context }: SiteCall): Promise<Reply> {
  const form = await readForm(request);
  const key = form.get('key') ?? '';
  const { installation, appHost } = context.host;
  if (!installation.manifest.schedules.includes(key)) {
    throw new PageError(400, 'There is no such schedule', `The manifest has no scheduled trigger "${key}".`);
  }
  await appHost.runSchedule(key);
  return seeOther('/__host');
}

function parseTime(text: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(instant)) throw new PageError(400, 'The clock did not move', `"${text}" is not a time.`);
  return instant;
}

/** Only a path of this site: a form must not be able to send the browser elsewhere. */
function returnTo(form: URLSearchParams): string {
  const path = form.get('returnTo') ?? '/';
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
