import type { Report, ReportItem } from '../../report/report';
import { instant } from './facts';
import { aSnapshot } from './snapshot';

const AS_OF = instant('2026-03-02');

/** An item that took four days, three of them in progress. */
export function aReportItem(changed: Partial<ReportItem> = {}): ReportItem {
  return {
    key: 'PAY-1',
    started: '2026-01-07T12:00:00.000Z',
    done: '2026-01-10T12:00:00.000Z',
    cycleTimeDays: 4,
    leadTimeDays: 6,
    ageDays: null,
    activeSeconds: 259_200,
    statusSeconds: { '1': 60, '10': 0.5 },
    category: 'roadmap',
    excluded: null,
    ...changed,
  };
}

/** A report on two lines, of which one was rejected; the numbers are those of `aSnapshot`. */
export function aReport(changed: Partial<Report> = {}): Report {
  const { dimensions, flow, split, items, projectKeys } = aSnapshot();
  return {
    asOf: new Date(AS_OF).toISOString(),
    timeZone: 'UTC',
    input: { lines: 2, items: 1, rejected: 1 },
    projectKeys,
    counts: items,
    dimensions,
    flow,
    split,
    quality: [],
    ...changed,
  };
}
