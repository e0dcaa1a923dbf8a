import { coverageOf, measured, noData, type Measured } from '../scorecard/measured';
import { olderThan, type AgeReference } from './age-reference';
import { exclusions } from './exclusions';
import { NOTHING_IN_PROGRESS } from './wip-age';
import { leftOutOfWip, type WorkInProgress } from './work-in-progress';

/**
 * The share of items in progress that are older than 85 % of the finished items of their type ever were (METRICS
 * "Status of a measure", wip-age).
 */
export function oldWorkShare(inProgress: WorkInProgress, reference: AgeReference): Measured<number> {
  const { items, unknownStatus, span } = inProgress;
  const compared = items.filter(({ typeId }) => reference(typeId) !== null);
  const old = compared.filter(({ typeId, ageDays }) => olderThan(ageDays, reference(typeId)) === 85);
  const uncompared = Array<string>(items.length - compared.length).fill('no finished item to compare with');
  const provenance = {
    definitionId: 'wip-age',
    unit: 'share',
    window: span,
    n: compared.length,
    coverage: coverageOf(compared.length, items.length + unknownStatus),
    excluded: exclusions([...leftOutOfWip(inProgress), ...uncompared]),
    behind: compared.map(({ id, typeId, ageDays }) => ({
      itemId: id,
      value: ageDays,
      part: olderThan(ageDays, reference(typeId)) === 85 ? 'older than 85 % ever were' : null,
    })),
  } as const;
  if (items.length === 0) return noData(NOTHING_IN_PROGRESS, provenance);
  if (compared.length === 0) return noData('no item was started and done that ages could be compared with', provenance);
  return measured(old.length / compared.length, provenance);
}
