import { hostRequest } from '../../../../host/site/bridge/host-request';

function answer(status: number, body: string): jest.SpyInstance {
  return jest.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body, { status }));
}

afterEach(() => jest.restoreAllMocks());

describe('hostRequest', () => {
  it('posts JSON with the header that other pages cannot set', async () => {
    const fetch = answer(200, '{"value":1}');

    await expect(hostRequest('/__host/x', { a: 1 })).resolves.toBe(1);

    expect(fetch).toHaveBeenCalledWith('/__host/x', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-counterweight-host': '1' },
      body: '{"a":1}',
    });
  });

  it.each([
    { status: 200, body: '{"error":"no luck"}', message: 'no luck' },
    { status: 403, body: '{"error":"reload the page"}', message: 'reload the page' },
    { status: 500, body: '{}', message: 'The host answered with status 500.' },
  ])('rejects with what went wrong: $message', async ({ status, body, message }) => {
    answer(status, body);

    await expect(hostRequest('/__host/x', {})).rejects.toThrow(message);
  });
});
