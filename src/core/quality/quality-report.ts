import type { FlowFacts } from '../flow/flow-facts';
import type { QualityFinding, QualityFindingId } from '../scorecard/flow-detail';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { Portfolio } from '../timeline/portfolio';
import { FINDINGS } from './finding-definitions';
import { qualityFacts, type Found, type QualityFacts } from './quality-facts';

/** One finding as a report shows it, and as a number that can be traced to its items. */
export interface QualityEntry {
  readonly finding: QualityFinding;
  readonly measure: Measured<number>;
}

/**
 * Everything that makes the numbers as of a date less trustworthy (METRICS "Data quality"): every finding, also those
 * that concern nothing. Defects of a raw history have no date, so they show at any as-of.
 */
export function qualityReport(portfolio: Portfolio, flow: FlowFacts): QualityEntry[] {
  const facts = qualityFacts(portfolio, flow);
  return findingIds().map((id) => entryOf(id, facts));
}

function entryOf(id: QualityFindingId, facts: QualityFacts): QualityEntry {
  const { name, meaning, find } = FINDINGS[id];
  const found = find(facts);
  const count = found.count ?? found.concerned.length;
  return { finding: { id, name, meaning, count, of: found.of }, measure: measureOf(found, count, facts) };
}

function measureOf({ concerned, of }: Found, count: number, { window }: QualityFacts): Measured<number> {
  const provenance = {
    definitionId: 'data-quality',
    unit: 'items',
    window: window.span,
    n: of,
    coverage: coverageOf(of, of),
    excluded: [],
    behind: concerned,
  } as const;
  return of === 0 ? noData('nothing is known that this could concern', provenance) : measured(count, provenance);
}

function findingIds(): QualityFindingId[] {
  return Object.keys(FINDINGS) as QualityFindingId[];
}
