import { isFromOwnPage } from '../../../../host/site/http/same-origin';
import type { SiteRequest } from '../../../../host/site/http/request';

const site = 'http://127.0.0.1:8127';

function aRequest(headers: SiteRequest['headers']): SiteRequest {
  return { method: 'POST', url: new URL(site), headers, cookies: new Map(), text: () => Promise.resolve('') };
}

describe('isFromOwnPage', () => {
  it.each([
    ['a form of the site', { origin: site }],
    ['a script of the site', { origin: site, 'x-counterweight-host': '1' }],
    ['a browser that names no origin but the same one', { 'sec-fetch-site': 'same-origin' }],
    ['a program that says who it is for', { 'x-counterweight-host': '1' }],
  ])('lets in %s', (_name, headers) => {
    expect(isFromOwnPage(aRequest(headers), site)).toBe(true);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ["the app's own frames", { origin: 'http://127.0.0.1:8128', 'x-counterweight-host': '1' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a page of another port without an origin', { 'sec-fetch-site': 'same-site', 'x-counterweight-host': '1' }],
    ['nobody in particular', {}],
  ])('keeps out %s', (_name, headers) => {
    expect(isFromOwnPage(aRequest(headers), site)).toBe(false);
  });
});
