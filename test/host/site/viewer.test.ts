import type { SiteRequest } from '../../../host/site/http/request';
import { parseColorMode, readViewer, viewerCookie } from '../../../host/site/viewer';
import { aSite, aUser } from '../../support/jira-site';

const site = aSite({
  users: [
    aUser({ accountId: 'plain' }),
    aUser({ accountId: 'lea', role: 'Product leader' }),
    aUser({ accountId: 'ö x' }),
  ],
});

function aRequest(cookies: Record<string, string> = {}): SiteRequest {
  return {
    method: 'GET',
    url: new URL('http://127.0.0.1:8127/'),
    headers: {},
    cookies: new Map(Object.entries(cookies)),
    text: () => Promise.resolve(''),
  };
}

describe('readViewer', () => {
  it('is the first person with a role, in the colours of the browser, when nothing was chosen', () => {
    expect(readViewer(aRequest(), site)).toMatchObject({ user: { accountId: 'lea' }, colorMode: 'auto' });
  });

  it('is who and what was chosen on this port', () => {
    const cookies = {
      counterweight_user_8127: 'plain',
      counterweight_color_8127: 'dark',
      counterweight_user_9999: 'lea',
    };

    expect(readViewer(aRequest(cookies), site)).toMatchObject({ user: { accountId: 'plain' }, colorMode: 'dark' });
  });

  it('is the first person again when the chosen one is not of this site', () => {
    expect(readViewer(aRequest({ counterweight_user_8127: 'gone' }), site).user.accountId).toBe('lea');
  });

  it('takes somebody of a site where nobody has a role', () => {
    const plain = aSite({ users: [aUser({ accountId: 'gone', active: false }), aUser({ accountId: 'ada' })] });

    expect(readViewer(aRequest(), plain).user.accountId).toBe('ada');
  });

  it('needs somebody', () => {
    expect(() => readViewer(aRequest(), aSite({ users: [] }))).toThrow('The site has no users.');
  });
});

describe('viewerCookie', () => {
  const url = new URL('http://127.0.0.1:8127/');

  it('is kept from scripts and from other sites', () => {
    expect(viewerCookie('user', 'lea', url)).toBe(
      'counterweight_user_8127=lea; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000',
    );
  });

  it('takes any account id', () => {
    expect(viewerCookie('user', 'ö x', url)).toMatch(/^counterweight_user_8127=%C3%B6%20x;/);
  });
});

describe('parseColorMode', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'auto'],
    ['pink', 'auto'],
    [null, 'auto'],
  ])('reads %p as %s', (text, mode) => {
    expect(parseColorMode(text)).toBe(mode);
  });
});
