/** The folders of `src/core` whose tests are tested: those that compute the numbers. */
export const folders = ['timeline', 'flow', 'capacity', 'stats', 'delivery'];
