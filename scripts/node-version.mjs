/** The oldest Node.js that everything here was tried on; the same as `engines` in package.json. */
export const oldestNode = { major: 20, minor: 19 };

/**
 * What to tell a person whose Node.js is too old; null when it is new enough.
 * @param {string} version such as `20.19.3`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const newEnough = major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  if (newEnough) return null;
  return `Counterweight needs Node.js ${oldestNode.major}.${oldestNode.minor} or newer, and this is ${version}: install it from https://nodejs.org and try again.`;
}
