import { nodeVersionProblem } from '../../scripts/node-version.mjs';

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(nodeVersionProblem(version)).toBeNull();
  });

  it.each(['20.18.9', '18.20.0', '9.99.0'])('refuses %s and says what to install', (version) => {
    expect(nodeVersionProblem(version)).toMatch(new RegExp(`needs Node.js 20.19 .* this is ${version}`));
  });
});
