import { partName, traceTitle } from '../../../../static/src/trace/list/trace-title';
import { aFigure, aFlowSummary, aSnapshot } from '../../../support/snapshot';
import { aSplitReport, aSprint, aTeam } from '../../../support/split';

const quarterToDate = aSprint(42, {
  period: { id: '2026-Q4', kind: 'quarter', name: 'Q4 2026', span: { from: 0, to: 1 }, over: false },
});
const snapshot = aSnapshot({
  split: [
    aSplitReport({
      overall: aTeam({ id: 'overall', name: 'All teams', quarterToDate }),
      teams: [aTeam({ id: 'board-3', name: 'Support', current: null, trend: [] })],
    }),
  ],
  flow: aFlowSummary({ cycleTimeByType: [{ typeId: '10004', name: 'Bug', figure: aFigure() }] }),
});

describe('traceTitle', () => {
  it.each([
    ['wip-age', 'Work older than 85 % ever were'],
    ['capacity-split', 'Technical health, as planned'],
    ['planned:overall:sprint-42', 'Planned split, Sprint 42, All teams'],
    ['actual:overall:sprint-38', 'Actual split, Sprint 38, All teams'],
    ['actual:overall:2026-Q4', 'Actual split, Q4 2026, All teams'],
    ['in-progress:board-3', 'Work in progress, Support'],
    ['budget:overall:sprint-42', 'Roadmap budget, Sprint 42, All teams'],
    ['items:technical-health', 'Technical health'],
    ['planned:overall:gone', 'Planned split, All teams'],
    ['planned:gone:sprint-42', null],
    ['velocity:overall', null],
    ['cycle-time', null],
    ['cycle-time:roadmap', null],
  ])('calls %s %s', (traceId, title) => {
    expect(traceTitle(traceId, snapshot)).toBe(title);
  });
});

describe('partName', () => {
  it.each([
    ['cycle-time:roadmap', 'Roadmap'],
    ['cycle-time:technical-health', 'Technical health'],
    ['cycle-time:type:10004', 'Bug'],
    ['cycle-time:type:10005', null],
    ['cycle-time:10004', null],
    ['cycle-time', null],
  ])('calls the part of %s %s', (traceId, name) => {
    expect(partName(traceId, snapshot)).toBe(name);
  });
});
