/** In the order in which they are shown. */
export const CATEGORIES = ['roadmap', 'technical-health', 'untagged'] as const;
