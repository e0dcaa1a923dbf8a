/**
 * What may exceed a size, and why. An exception that is no longer needed is a problem too.
 * @type {readonly import('./size-problems.mjs').Exception[]}
 */
export const exceptions = [];
