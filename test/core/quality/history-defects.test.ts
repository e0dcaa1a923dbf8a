import { estimateInvalid, historyIncomplete, timeTravel } from '../../../src/core/quality/history-defects';
import type { HistoryDefect, ItemFacts } from '../../../src/core/timeline/item-facts';
import { anItem, type WrittenItem } from '../../support/facts';
import { concernedBy, foundBy } from '../../support/quality-setting';

const withDefects = (id: string, defects: readonly HistoryDefect[], written: WrittenItem = {}): ItemFacts => ({
  ...anItem({ id, ...written }),
  defects,
});

describe('timeTravel', () => {
  it('finds items with changes from before their creation', () => {
    const items = [
      withDefects('1', ['history-mismatch', 'change-before-creation']),
      withDefects('2', ['history-mismatch']),
      withDefects('3', ['change-before-creation'], { type: ['epic'] }),
      withDefects('4', ['change-before-creation'], { created: '2026-03-12' }),
    ];
    expect(foundBy(timeTravel, items)).toEqual({ concerned: [{ itemId: '1', value: null, part: null }], of: 2 });
  });
});

describe('historyIncomplete', () => {
  it('says what each history lacks', () => {
    const items = [
      withDefects('1', ['history-cut']),
      withDefects('2', ['history-mismatch', 'change-before-creation']),
      withDefects('3', ['change-without-value', 'history-cut']),
      withDefects('4', ['change-before-creation', 'estimate-not-a-number']),
      withDefects('5', []),
    ];
    expect(foundBy(historyIncomplete, items).of).toBe(5);
    expect(concernedBy(historyIncomplete, items)).toEqual([
      '1: Jira holds more entries than could be read',
      '2: the last change does not lead to the present value',
      '3: a change does not say what to; Jira holds more entries than could be read',
    ]);
  });
});

describe('estimateInvalid', () => {
  it('finds estimates that are no amounts, of all that have one', () => {
    const items = [
      anItem({ id: '1', estimate: ['-2'] }),
      anItem({ id: '2', estimate: ['0'] }),
      anItem({ id: '3', estimate: ['5'] }),
      anItem({ id: '4' }),
      withDefects('5', ['estimate-not-a-number']),
      withDefects('6', ['estimate-not-a-number'], { estimate: ['-1'] }),
      anItem({ id: '7', estimate: ['3', '2026-03-12 -3'] }),
      withDefects('8', ['history-cut']),
    ];
    expect(foundBy(estimateInvalid, items)).toEqual({
      concerned: [
        { itemId: '1', value: -2, part: 'negative' },
        { itemId: '5', value: null, part: 'not a number' },
        { itemId: '6', value: -1, part: 'negative' },
      ],
      of: 6,
    });
  });
});
