import * as z from 'zod';

import { acceptedAnswer, answerOf } from '../../../src/adapters/jira/response';

const replies = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
const schema = z.object({ count: z.int() });

describe('answerOf', () => {
  it('gives what the schema reads', async () => {
    expect(await answerOf('count', replies(200, { count: 3, more: true }), schema)).toEqual({ count: 3 });
  });

  it('calls an answer of another form malformed', async () => {
    await expect(answerOf('count', replies(200, { count: 'three' }), schema)).rejects.toMatchObject({
      failure: 'malformed',
    });
  });

  it('calls an answer that is no JSON malformed', async () => {
    const html = Promise.resolve(new Response('<html>', { status: 200 }));
    await expect(answerOf('count', html, schema)).rejects.toMatchObject({ failure: 'malformed' });
  });

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [429, 'throttled'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('turns status %i into %s', async (status, failure) => {
    await expect(answerOf('count', replies(status), schema)).rejects.toMatchObject({ failure, status });
  });

  it('passes on how long Jira wants to be left alone', async () => {
    const throttled = answerOf('count', replies(429, {}, { 'Retry-After': '17' }), schema);
    await expect(throttled).rejects.toMatchObject({ failure: 'throttled', retryAfterSeconds: 17 });
  });

  it('waits a minute where Jira names no time', async () => {
    await expect(answerOf('count', replies(429), schema)).rejects.toMatchObject({ retryAfterSeconds: 60 });
  });

  it('names the operation, and keeps what Jira said as the cause', async () => {
    const refused = answerOf('count', replies(400, { errorMessages: ['secret title'] }), schema);
    await expect(refused).rejects.toThrow('"count"');
    await expect(refused).rejects.not.toThrow('secret title');
  });
});

describe('acceptedAnswer', () => {
  it('leaves a redirection to the caller', async () => {
    const moved = await acceptedAnswer('move', replies(303, {}, { Location: '/rest/api/3/task/1' }));
    expect(moved.headers.get('Location')).toBe('/rest/api/3/task/1');
  });

  it('says that Jira could not be reached when nothing came back', async () => {
    const cause = new TypeError('socket hang up');
    await expect(acceptedAnswer('move', Promise.reject(cause))).rejects.toMatchObject({
      failure: 'unavailable',
      cause,
    });
  });
});
