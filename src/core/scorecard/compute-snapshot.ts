import { countedItems } from '../capacity/period-items';
import { splits } from '../capacity/splits';
import { flowFacts } from '../flow/flow-facts';
import { flowLists } from '../flow/flow-lists';
import { flowMeasures, flowScores } from '../flow/flow-measures';
import { flowSummary } from '../flow/flow-summary';
import type { OperatingContract } from '../ledger/operating-contract';
import type { EpochMs } from '../time/instant';
import { portfolioOf, taggedAt, type Known, type TrackedItem } from '../timeline/portfolio';
import type { SiteMetadata } from '../timeline/site-metadata';
import { qualityReport } from '../quality/quality-report';
import { computedMeasures } from './computed-measures';
import { dimensions } from './dimensions';
import type { FlowDetail } from './flow-detail';
import type { Snapshot } from './snapshot';
import type { Trace } from './trace';
import { tracesOf } from './traces';

/** What is shown, the long lists beside it, and what stands behind each number. */
export interface Computation {
  readonly snapshot: Snapshot;
  readonly detail: FlowDetail;
  readonly traces: readonly Trace[];
}

interface Asked extends Known {
  readonly asOf: EpochMs;
  /** Of the forecast; without them as many as its definition says. */
  readonly trials?: number;
}

/**
 * Everything the surfaces show of a contract as of an instant: a pure function of what is known, so that any past date
 * can be computed again (METRICS "As of"). The order of the items changes nothing.
 */
export function computeSnapshot(input: Asked): Computation {
  const { contract, site, asOf } = input;
  const portfolio = portfolioOf(input);
  const facts = flowFacts(portfolio, asOf);
  const counted = countedItems(portfolio, asOf);
  const scores = flowScores(portfolio, facts);
  const measures = computedMeasures(portfolio, facts, scores);
  const flow = flowMeasures(portfolio, facts, counted.length);
  const split = splits(portfolio, asOf);
  const quality = qualityReport(portfolio, facts);
  const snapshot: Snapshot = {
    contractId: contract.id,
    contractVersion: contract.version,
    contractName: contract.name,
    projectIds: contract.projectIds,
    projectKeys: projectKeys(contract, site),
    viewers: viewersOf(contract),
    asOf,
    timeZone: contract.timeZone,
    policy: contract.capacity,
    items: {
      known: input.items.filter(({ created }) => created <= asOf).length,
      byCategory: byCategory(counted, asOf),
    },
    dimensions: dimensions(contract.capacity, measures),
    split: split.reports,
    flow: flowSummary(portfolio, facts, { measures: flow, scores }),
  };
  return {
    snapshot,
    detail: { ...flowLists(portfolio, facts, input.trials), quality: quality.map(({ finding }) => finding) },
    traces: [...tracesOf({ portfolio, facts, measures, flow, quality, counted }), ...split.traces],
  };
}

/** Keys of the projects that Jira still knows, in the contract's order. */
function projectKeys({ projectIds }: OperatingContract, { projects }: SiteMetadata): string[] {
  return projectIds.flatMap((projectId) => projects.find(({ id }) => id === projectId)?.key ?? []);
}

/** Everybody the contract names, each once: they see its aggregates (DESIGN, Authorisation). */
function viewersOf({ leaders, sponsor, members }: OperatingContract): string[] {
  const named = leaders.kind === 'pair' ? [leaders.cpo, leaders.cto] : [leaders.cpto];
  return [...new Set([...named, ...(sponsor === null ? [] : [sponsor]), ...members])];
}

function byCategory(items: readonly TrackedItem[], asOf: EpochMs): Snapshot['items']['byCategory'] {
  const counts = { roadmap: 0, 'technical-health': 0, untagged: 0 };
  for (const item of items) counts[taggedAt(item, asOf)] += 1;
  return counts;
}
