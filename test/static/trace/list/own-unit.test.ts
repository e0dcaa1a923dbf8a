import type { CapacityUnit } from '../../../../src/core/ledger/operating-contract';
import type { Unit } from '../../../../src/core/scorecard/measured';
import { ownUnit } from '../../../../static/src/trace/list/own-unit';
import { aPolicy } from '../../../support/split';

describe('ownUnit', () => {
  const table: readonly (readonly [string, readonly [unit: Unit, counted: CapacityUnit], Unit])[] = [
    ['cycle-time-variance', ['ratio', 'items'], 'days'],
    ['wip-age', ['share', 'items'], 'days'],
    ['wip-age', ['days', 'items'], 'days'],
    ['cycle-time', ['days', 'points'], 'days'],
    ['planned-split', ['points', 'points'], 'points'],
    ['planned-split', ['share', 'points'], 'points'],
    ['planned-split', ['share', 'items'], 'items'],
    // A contract in time plans in work items.
    ['planned-split', ['share', 'effort-days'], 'items'],
    ['scope-drift', ['share', 'points'], 'points'],
    ['scope-drift', ['share', 'logged'], 'items'],
    ['commitment-reliability', ['share', 'points'], 'items'],
    ['flow-efficiency', ['share', 'points'], 'share'],
    ['time-to-containment', ['hours', 'items'], 'hours'],
  ];

  it.each(table)('of %s, its unit and that of the contract %j, is %s', (definitionId, [unit, counted], own) => {
    expect(ownUnit({ definitionId, unit }, aPolicy({ unit: counted }))).toBe(own);
  });
});
