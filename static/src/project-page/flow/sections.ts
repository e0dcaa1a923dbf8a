/** The parts of the page, what a leader needs first at the top. */
export const SECTIONS = [
  { id: 'flow-sprints', title: 'Commitments and scope' },
  { id: 'flow-age', title: 'Work item age' },
  { id: 'flow-cycle-time', title: 'Cycle time' },
  { id: 'flow-more', title: 'More figures' },
  { id: 'flow-throughput', title: 'Throughput' },
  { id: 'flow-forecast', title: 'Forecast' },
  { id: 'flow-escaped', title: 'Escaped defects' },
  { id: 'flow-cumulative', title: 'Cumulative flow' },
  { id: 'flow-quality', title: 'Data quality' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** What a part is called, in its heading and in the list of parts. */
export function sectionTitle(id: SectionId): string {
  return SECTIONS.find((section) => section.id === id)?.title ?? id;
}
