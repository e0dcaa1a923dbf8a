import type { PlanUnit } from '../capacity/split';
import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import type { Span } from '../time/instant';
import type { Portfolio } from '../timeline/portfolio';
import { exclusions } from './exclusions';
import type { FlowWindow } from './flow-window';
import { missingSprints } from './missing-sprints';
import { isCommitted, keptOf, sprintAmounts } from './sprint-amounts';
import type { SprintFate, SprintItem } from './sprint-membership';
import { sprintOutcomes, type SprintOutcome } from './sprint-outcomes';

/**
 * The share of what the sprints completed in the window had committed to that they kept (METRICS Flow,
 * `commitment-reliability`): all commitments pooled, so that a sprint of three items weighs less than one of thirty.
 */
export function commitmentReliability(
  portfolio: Portfolio,
  window: FlowWindow,
  unit: PlanUnit = 'items',
): Measured<number> {
  const completed = sprintOutcomes(portfolio, window).filter(({ period }) => period.over);
  return reliabilityOf(completed, { span: window.span, unit, missing: missingSprints(portfolio, window, completed) });
}

/** Why an item that was in a sprint is not in its commitment. */
const REASONS: Readonly<Partial<Record<SprintFate, string>>> = {
  added: 'added after the sprint began',
  'already done': 'already done when it came into the sprint',
};

/** The same of some sprints. @param missing what is missing where nothing was committed */
export function reliabilityOf(
  sprints: readonly SprintOutcome[],
  { span, unit, missing }: { span: Span; unit: PlanUnit; missing: string },
): Measured<number> {
  const items = sprints.flatMap((sprint) => sprint.items);
  const committed = items.filter(isCommitted);
  const hasAmount = ({ pointsAgreed }: SprintItem) => unit === 'items' || pointsAgreed !== null;
  const n = committed.filter(hasAmount).length;
  const provenance = {
    definitionId: 'commitment-reliability',
    unit: 'share',
    window: span,
    n,
    coverage: coverageOf(n, committed.length),
    excluded: exclusions([
      ...Array<string>(committed.length - n).fill('without an estimate'),
      ...items.flatMap(({ fate }) => REASONS[fate] ?? []),
    ]),
    behind: sprints.flatMap(({ period, items: ofSprint }) =>
      ofSprint.filter(isCommitted).map((item) => ({
        itemId: item.itemId,
        value: hasAmount(item) ? keptOf(item, unit) : null,
        part: `${period.name}: ${item.fate}`,
      })),
    ),
  } as const;
  const { reliability } = sprintAmounts(items, unit);
  if (reliability !== null) return measured(reliability, provenance);
  return noData(committed.length === 0 ? missing : 'nothing that was committed has points', provenance);
}
