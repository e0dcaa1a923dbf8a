import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleLoader } from '../../../host/cli/load-bundle';
import { useTempFolder } from '../../support/temp-folder';

const folder = useTempFolder();

function writeBundle(source: string): void {
  mkdirSync(join(folder.path, '.build/app'), { recursive: true });
  writeFileSync(join(folder.path, '.build/app/index.cjs'), source);
}

describe('bundleLoader', () => {
  it('says at once that there is no bundle, and how to get one', () => {
    expect(() => bundleLoader(folder.path)).toThrow(
      `The app's bundle ${join(folder.path, '.build/app/index.cjs')} is missing: start with "npm start", which builds it.`,
    );
  });

  it('loads nothing before it is called, because the bundle must load inside an invocation', () => {
    writeBundle('throw new Error("loaded too early");');

    const load = bundleLoader(folder.path);

    expect(load).toThrow('loaded too early');
  });

  it('gives the handlers by name and leaves out what is no function', () => {
    writeBundle('exports.resolver = (payload) => payload; exports.version = "1";');

    const app = bundleLoader(folder.path)();

    expect(Object.keys(app)).toEqual(['resolver']);
    expect(app.resolver?.('asked', {})).toBe('asked');
  });

  it('refuses a bundle without exports', () => {
    writeBundle('module.exports = null;');

    expect(bundleLoader(folder.path)).toThrow('exports no handlers');
  });
});
