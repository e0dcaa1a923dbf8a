import { isInstalled } from '../../scripts/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};
const react = { 'node_modules/react': { version: '19.3.1' } };

describe('isInstalled', () => {
  it('accepts what the lockfile asks for', () => {
    expect(isInstalled(wanted, { packages: react })).toBe(true);
  });

  it('does not ask for an optional package, which may be for another machine', () => {
    expect(isInstalled(wanted, { packages: react })).toBe(true);
    expect(isInstalled(wanted, { packages: { ...react, 'node_modules/fsevents': { version: '2.3.3' } } })).toBe(true);
  });

  it('refuses an optional package of another version', () => {
    expect(isInstalled(wanted, { packages: { ...react, 'node_modules/fsevents': { version: '2.3.2' } } })).toBe(false);
  });

  it('refuses another version', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/react': { version: '19.3.0' } } })).toBe(false);
  });

  it('refuses when something is missing, or all', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, {})).toBe(false);
  });
});
