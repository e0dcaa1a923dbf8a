import type { Unit } from '../../../../src/core/scorecard/measured';

/** Where the number is a share or a ratio of what was measured on each work item, the unit that it was measured in. */
const MEASURED_IN: Readonly<Record<string, Unit>> = {
  'cycle-time-variance': 'days',
  'wip-age': 'days',
  'vulnerability-age': 'days',
};

/** The unit of a work item's own value behind a number. */
export function ownUnit(definitionId: string, unit: Unit): Unit {
  return MEASURED_IN[definitionId] ?? unit;
}
