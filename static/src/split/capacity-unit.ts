import type { Split } from '../../../src/core/capacity/split';
import type { CapacityUnit } from '../../../src/core/ledger/operating-contract';
import type { Unit } from '../../../src/core/scorecard/measured';

interface Words {
  /** What is counted, such as a choice or a sentence names it. */
  readonly label: string;
  /** How an amount of it is written. */
  readonly unit: Unit;
}

export const CAPACITY_UNIT: Readonly<Record<CapacityUnit, Words>> = {
  items: { label: 'Work items', unit: 'items' },
  points: { label: 'Story points', unit: 'points' },
  logged: { label: 'Logged time', unit: 'hours' },
  'effort-days': { label: 'Effort-days', unit: 'person-days' },
};

/** The definition of what was done, or of the time that went into it. */
export function actualDefinition({ unit }: Split): string {
  return unit === 'logged' || unit === 'effort-days' ? unit : 'actual-split';
}
