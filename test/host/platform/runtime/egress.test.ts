import { egressFetch } from '../../../../host/platform/runtime/egress';

const reached = () => jest.fn<Promise<Response>, Parameters<typeof fetch>>(async () => new Response('reached'));

describe('egressFetch', () => {
  it('reaches nothing when the manifest permits nothing, and says so as the platform does', async () => {
    const reach = reached();
    await expect(egressFetch([], reach)('https://example.com/data')).rejects.toMatchObject({
      name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
      status: 403,
      message:
        'URL not included in the external fetch backend permissions: https://example.com/data. ' +
        'Visit go.atlassian.com/forge-egress for more information.',
    });
    expect(reach).not.toHaveBeenCalled();
  });

  it('reaches what is permitted, in each form in which an address can be given', async () => {
    const reach = reached();
    const fetchPermitted = egressFetch(['https://example.com', 'https://example.com:8443', '*.example.org'], reach);
    await fetchPermitted('https://example.com/a');
    await fetchPermitted(new URL('https://api.example.org/b'));
    await fetchPermitted(new Request('https://example.com:8443/c'));
    expect(reach).toHaveBeenCalledTimes(3);
  });

  it.each([
    'http://example.com/',
    'https://sub.example.com/',
    'https://example.org/',
    'https://example.com:9999/',
    'https://example.net:9999/',
    'https://example.com.evil.test/',
  ])('does not reach %s', async (url) => {
    const reach = reached();
    const permitted = ['https://example.com', '*.example.org', 'https://example.net:9999'];
    await expect(egressFetch(permitted, reach)(url)).rejects.toThrow(url);
    expect(reach).not.toHaveBeenCalled();
  });

  it('does not follow a redirect, which might lead elsewhere', async () => {
    const reach = reached();
    const fetchPermitted = egressFetch(['https://example.com'], reach);
    await fetchPermitted('https://example.com/', { redirect: 'follow' });
    await fetchPermitted('https://example.com/', { method: 'POST', redirect: 'manual' });
    expect(reach.mock.calls.map(([, init]) => init)).toEqual([
      { redirect: 'error' },
      { method: 'POST', redirect: 'manual' },
    ]);
  });
});
