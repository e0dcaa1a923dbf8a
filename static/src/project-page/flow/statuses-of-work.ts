import type { FlowDetail, StatusPace, WipItem } from '../../../../src/core/scorecard/flow-detail';

export interface StatusOfWork {
  readonly pace: StatusPace;
  /** Work in progress that stands in it, oldest first. */
  readonly items: readonly WipItem[];
}

/** Work that was started and stands where no finished item was measured, such as back in To Do. */
const ELSEWHERE: StatusPace = { statusId: '', name: 'Elsewhere', n: 0, p50: null, p85: null, p95: null };

/** The statuses in the order of the flow, each with the work in it; what stands in none of them comes last. */
export function statusesOfWork({ wip, paces }: Pick<FlowDetail, 'wip' | 'paces'>): readonly StatusOfWork[] {
  const known = new Set(paces.map(({ statusId }) => statusId));
  const byStatus = new Map<string, WipItem[]>();
  for (const item of [...wip].sort((a, b) => b.ageDays - a.ageDays)) {
    const statusId = known.has(item.statusId) ? item.statusId : ELSEWHERE.statusId;
    const items = byStatus.get(statusId) ?? [];
    items.push(item);
    byStatus.set(statusId, items);
  }
  const elsewhere = byStatus.has(ELSEWHERE.statusId) ? [ELSEWHERE] : [];
  return [...paces, ...elsewhere].map((pace) => ({ pace, items: byStatus.get(pace.statusId) ?? [] }));
}
