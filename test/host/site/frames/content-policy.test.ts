import { contentPolicy } from '../../../../host/site/frames/content-policy';

const request = {
  page: '<!doctype html><html><head></head><body></body></html>',
  permissions: { scopes: [] },
  siteOrigin: 'http://127.0.0.1:8127',
  reportUrl: 'http://127.0.0.1:8128/__forge/csp-report',
};

/** The sources of a directive, as the browser reads them. */
function sources(policy: string, directive: string): string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

describe('contentPolicy', () => {
  it('forbids inline scripts and styles, as Forge does', () => {
    const policy = contentPolicy(request);

    expect(sources(policy, 'script-src')).toContain("'self'");
    expect(sources(policy, 'style-src')).toContain("'self'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  });

  it('lets the page call nothing but where it came from', () => {
    expect(sources(contentPolicy(request), 'connect-src')).toEqual(["'self'"]);
  });

  it("may be framed by the site's pages", () => {
    expect(sources(contentPolicy(request), 'frame-ancestors')).toContain('http://127.0.0.1:8127');
  });

  it('has breaches reported to the host', () => {
    expect(sources(contentPolicy(request), 'report-uri')).toEqual(['http://127.0.0.1:8128/__forge/csp-report']);
  });

  it('sandboxes the page with what Forge allows', () => {
    const allowed = sources(contentPolicy(request), 'sandbox');

    expect(allowed).toEqual(expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-forms']));
    expect(allowed).not.toContain('allow-top-navigation');
  });

  it('lets an inline script of the page itself run by its hash', () => {
    const page = '<html><head><script>run()</script></head></html>';

    // The SHA-256 of `run()`, by `openssl dgst -sha256 -binary | base64`.
    expect(sources(contentPolicy({ ...request, page }), 'script-src')).toContain(
      "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='",
    );
  });

  it('opens what the manifest declares', () => {
    const permissions = {
      scopes: [],
      content: { styles: ['unsafe-inline'] },
      external: { images: ['https://img.example.com'] },
    };

    const policy = contentPolicy({ ...request, permissions });

    expect(sources(policy, 'style-src')).toContain("'unsafe-inline'");
    expect(sources(policy, 'img-src')).toContain('https://img.example.com');
  });
});
