/** How two work items can be related, and what each end is called. */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  /** What the end that the link points to reads, such as `is blocked by`. */
  readonly inward: string;
  /** What the end that the link starts from reads, such as `blocks`. */
  readonly outward: string;
}

/** The kinds of link of every site; the last one is how Jira ties an idea to the work that delivers it. */
export const LINK_TYPES: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '10004', name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' },
  { id: '10005', name: 'Polaris work item link', inward: 'is implemented by', outward: 'implements' },
];

const BY_NAME: ReadonlyMap<string, LinkType> = new Map(LINK_TYPES.map((type) => [type.name.toLowerCase(), type]));

/** A kind by its name in any case; undefined for one that only an imported site has. */
export function linkTypeNamed(name: string): LinkType | undefined {
  return BY_NAME.get(name.toLowerCase());
}
