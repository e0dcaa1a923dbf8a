/** The views of the page, by the first part of their path. */
export const TABS = [
  { id: 'scorecard', label: 'Scorecard' },
  { id: 'split', label: 'Split' },
  { id: 'flow', label: 'Flow' },
] as const;

export type TabId = (typeof TABS)[number]['id'];

/** The view that a path names; a path that names none shows the scorecard. */
export function tabOf(path: string): TabId {
  const [first] = path.split('/').filter((part) => part !== '');
  return TABS.find(({ id }) => id === first)?.id ?? 'scorecard';
}
