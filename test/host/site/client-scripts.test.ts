import { Script } from 'node:vm';
import { compileClientScripts } from '../../../host/site/client-scripts';

describe('compileClientScripts', () => {
  it('makes two classic scripts that know both origins', async () => {
    const scripts = await compileClientScripts({
      projectRoot: process.cwd(),
      siteOrigin: 'http://127.0.0.1:1111',
      appOrigin: 'http://127.0.0.1:2222',
    });

    expect(scripts.bridge).toContain('"http://127.0.0.1:1111"');
    expect(scripts.site).toContain('"http://127.0.0.1:2222"');
    // A classic script has no imports; a browser would refuse them in the head of the app's page.
    for (const script of [scripts.bridge, scripts.site]) expect(() => new Script(script)).not.toThrow();
  });

  it('has no code that the policy of the pages forbids', async () => {
    const { bridge, site } = await compileClientScripts({
      projectRoot: process.cwd(),
      siteOrigin: 'a',
      appOrigin: 'b',
    });

    expect(bridge + site).not.toMatch(/\beval\(|new Function\(/);
  });

  it('fails when there is nothing to compile', async () => {
    const options = { projectRoot: '/nowhere', siteOrigin: 'a', appOrigin: 'b' };

    await expect(compileClientScripts(options)).rejects.toThrow(/Could not resolve/);
  });
});
