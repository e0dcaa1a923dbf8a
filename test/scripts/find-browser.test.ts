import { delimiter, join } from 'node:path';

import { browserPlaces } from '../../scripts/find-browser.mjs';

const ownBrowser = '/cache/chrome';

describe('browserPlaces', () => {
  it('takes the browser that a person named first', () => {
    const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
    expect(browserPlaces({ env, ownBrowser })[0]).toBe('/opt/chrome');
  });

  it('looks through the folders of PATH in their order, then for the one that Playwright installs', () => {
    const places = browserPlaces({ env: { PATH: ['/usr/bin', '', '/snap/bin'].join(delimiter) }, ownBrowser });
    const order = [join('/usr/bin', 'google-chrome'), join('/snap/bin', 'chromium'), ownBrowser];
    const found = order.map((place) => places.indexOf(place));
    expect(found.every((index) => index >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('still knows the usual places when there is no PATH', () => {
    expect(browserPlaces({ env: {}, ownBrowser })[0]).toBe(ownBrowser);
  });
});
