import { sprintMeasures } from '../../../src/core/flow/sprint-measures';
import { sprintReports } from '../../../src/core/flow/sprint-reports';
import { aContract, anItem, aSprint, instant } from '../../support/facts';
import { inS1, S1, sprintSetting } from '../../support/sprint-setting';

const S2 = aSprint({ id: 's2', name: 'Sprint 2', start: '2026-01-19T18:00Z', end: '2026-02-02' });
const ITEMS = [
  inS1('1', { status: ['todo', '2026-01-10 done'], estimate: ['3', '2026-01-08 4'] }),
  inS1('2', { sprints: ['s1', '2026-01-19T17:30Z s1+s2'], estimate: ['1'] }),
  anItem({ id: '3', created: '2026-01-21', sprints: ['s2'], estimate: ['2'] }),
];

describe('sprintMeasures', () => {
  it('give the two numbers of each sprint, also of the running one, with the items behind them', () => {
    const { portfolio, window } = sprintSetting(ITEMS, { sprints: [S1, S2] });
    const measures = sprintMeasures(portfolio, window);
    expect(measures.map(({ sprintId }) => sprintId)).toEqual(['s2', 's1']);
    expect(measures[1]?.reliability).toMatchObject({
      kind: 'value',
      value: 0.5,
      definitionId: 'commitment-reliability',
      window: { from: instant('2026-01-05T09:00Z'), to: instant('2026-01-19T17:00Z') },
      n: 2,
      behind: [
        { itemId: '1', value: 1, part: 'Sprint 1: kept' },
        { itemId: '2', value: 0, part: 'Sprint 1: not done' },
      ],
    });
    expect(measures[0]).toMatchObject({
      reliability: { value: 0, window: { from: instant('2026-01-19T18:00Z'), to: instant('2026-02-02') } },
      drift: { value: 1, definitionId: 'scope-drift', n: 2 },
    });
  });

  it('give the drift in the unit that the contract plans in', () => {
    const contract = aContract({ flow: { windowDays: 28 }, capacity: { unit: 'points' } });
    const { portfolio, window } = sprintSetting(ITEMS, { sprints: [S1, S2], contract });
    expect(sprintMeasures(portfolio, window).map(({ drift }) => drift)).toMatchObject([{ value: 2 }, { value: 0.25 }]);
  });

  it('agree with the reports of the sprints', () => {
    const { portfolio, window } = sprintSetting(ITEMS, { sprints: [S1, S2] });
    const reports = sprintReports(portfolio, window);
    expect(sprintMeasures(portfolio, window)).toMatchObject(
      reports.map(({ id, items }) => ({
        sprintId: id,
        reliability: { value: items.reliability },
        drift: { value: items.gross },
      })),
    );
  });

  it('name what is missing in a sprint that promised nothing', () => {
    const { portfolio, window } = sprintSetting([anItem({ created: '2026-01-07', sprints: ['s1'] })]);
    const absence = { kind: 'no-data', missing: 'nothing was committed to in this sprint' };
    expect(sprintMeasures(portfolio, window)).toMatchObject([{ reliability: { absence }, drift: { absence } }]);
  });
});
