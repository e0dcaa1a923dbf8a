import { property } from './payload';

/** Posts to the host and gives back the `value` of its answer. Rejects with the host's own message. */
export async function hostRequest(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-counterweight-host': '1' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const message = property(answer, 'error');
  if (typeof message === 'string') throw new Error(message);
  if (!response.ok) throw new Error(`The host answered with status ${response.status}.`);
  return property(answer, 'value');
}
