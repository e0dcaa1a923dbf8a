import type { PeriodItems } from './period-items';
import type { Period } from './split';

/**
 * Several periods as one: what was planned, done and spent in each of them, one after the other. An item that was
 * committed to two sprints was committed twice. Null for none.
 */
export function summed(period: Period, parts: readonly PeriodItems[]): PeriodItems | null {
  if (parts.length === 0) return null;
  const accrued = parts.flatMap((part) => part.accrued ?? []);
  return {
    period,
    planned: parts.flatMap(({ planned }) => planned),
    actual: parts.flatMap(({ actual }) => actual),
    accrued:
      accrued.length === 0
        ? null
        : {
            items: accrued.flatMap(({ items }) => items),
            unattributed: accrued.flatMap(({ unattributed }) => unattributed),
          },
  };
}

/** A calendar period, or the only one, stands for itself; else one that reaches over the present periods of all. */
export function spanning(periods: readonly Period[]): Period {
  const [first] = periods;
  if (first !== undefined && periods.every(({ id }) => id === first.id)) return first;
  return {
    id: 'present',
    kind: 'sprint',
    name: `Present periods of ${periods.length} teams`,
    span: {
      from: Math.min(...periods.map(({ span }) => span.from)),
      to: Math.max(...periods.map(({ span }) => span.to)),
    },
    over: false,
  };
}
