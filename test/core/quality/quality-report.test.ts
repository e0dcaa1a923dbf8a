import fc from 'fast-check';

import { qualityReport } from '../../../src/core/quality/quality-report';
import type { QualityFindingId } from '../../../src/core/scorecard/flow-detail';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { aContract, anItem, instant } from '../../support/facts';
import { aged, settingOf, taking } from '../../support/flow-setting';

const reportOf = (items: readonly ItemFacts[], told?: Parameters<typeof settingOf>[1]) => {
  const setting = settingOf(items, told);
  return qualityReport(setting.portfolio, setting);
};
const entryOf = (id: QualityFindingId, items: readonly ItemFacts[]) =>
  reportOf(items).find(({ finding }) => finding.id === id);

describe('qualityReport', () => {
  it('lists every finding, in a fixed order, whether it concerns anything or not', () => {
    const ids = [
      'low-coverage',
      'never-started',
      'done-before-started',
      'unknown-status',
      'resolved-but-not-done',
      'done-with-open-sub-tasks',
      'moved-backwards',
      'changed-in-bulk',
      'untagged-in-progress',
      'in-progress-without-assignee',
      'estimate-missing',
      'estimate-invalid',
      'sprint-without-dates',
      'unknown-sprint',
      'history-incomplete',
      'time-travel',
      'moved-between-projects',
    ];
    expect(reportOf([]).map(({ finding }) => finding.id)).toEqual(ids);
    expect(reportOf([aged(3, '1')]).map(({ finding }) => finding.id)).toEqual(ids);
  });

  it('gives each finding its count, and the items behind it as a number that can be traced', () => {
    const items = [aged(3, '1'), aged(4, '2', { assignee: ['ann'] }), taking(2, '3')];
    expect(entryOf('in-progress-without-assignee', items)).toEqual({
      finding: {
        id: 'in-progress-without-assignee',
        name: 'In progress without an assignee',
        meaning: 'Days of attention cannot be attributed to anyone; assign the work, or move it back to to do.',
        count: 1,
        of: 2,
      },
      measure: {
        kind: 'value',
        value: 1,
        definitionId: 'data-quality',
        unit: 'items',
        window: { from: instant('2026-02-12'), to: instant('2026-03-11T12:00:00.001Z') },
        n: 2,
        coverage: 1,
        excluded: [],
        behind: [{ itemId: '1', value: null, part: null }],
      },
    });
  });

  it('says of what concerns nothing whether there was anything to look at', () => {
    expect(entryOf('never-started', [taking(2, '1')])).toMatchObject({
      finding: { count: 0, of: 1 },
      measure: { kind: 'value', value: 0, coverage: 1 },
    });
    expect(entryOf('never-started', [])).toMatchObject({
      finding: { count: 0, of: 0 },
      measure: {
        kind: 'absent',
        absence: { kind: 'no-data', missing: 'nothing is known that this could concern' },
        coverage: null,
      },
    });
  });

  it('counts sprints where the sprints are what is wrong', () => {
    const items = [anItem({ id: '1', sprints: ['s9'] }), anItem({ id: '2', sprints: ['s9'] })];
    const undated = { id: 's9', boardId: 'b1', name: 'S 9', state: 'active', start: null, end: null, complete: null };
    const { portfolio, ...facts } = settingOf(items);
    const site = { ...portfolio.site, sprints: [{ ...undated, state: 'active' as const }] };
    const report = qualityReport({ ...portfolio, site }, facts);
    expect(report.find(({ finding }) => finding.id === 'sprint-without-dates')).toMatchObject({
      finding: { count: 1, of: 1 },
      measure: { value: 1, behind: [{ itemId: '1' }, { itemId: '2' }] },
    });
  });

  it('says what each finding means and what to do, in a sentence', () => {
    const texts = reportOf([]).map(({ finding }) => finding);
    for (const { name, meaning } of texts) {
      expect(name).toMatch(/^[A-Z].{8,60}[^.]$/);
      expect(meaning).toMatch(/^[A-Z0-9].{40,}\.$/);
    }
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
    expect(new Set(texts.map(({ meaning }) => meaning)).size).toBe(texts.length);
  });

  const anyItem = fc
    .record({
      status: fc.array(fc.constantFrom('todo', 'doing', 'done', 'lost'), { minLength: 1, maxLength: 6 }),
      type: fc.constantFrom('story', 'bug', 'subtask', 'epic'),
      project: fc.constantFrom('P', 'Q'),
      parent: fc.constantFrom('-', '0', '1'),
      resolution: fc.constantFrom('-', 'fixed', 'wontdo'),
      estimate: fc.constantFrom('-', '3', '-1'),
      sprint: fc.constantFrom('-', 's1', 'gone'),
    })
    .map(({ status, type, project, parent, resolution, estimate, sprint }) => ({
      status: status.map((one, i) => (i === 0 ? one : `2026-02-${12 + i * 3} ${one}`)),
      type: [type],
      project: [project, '2026-02-20 P'],
      parent: [parent],
      resolution: [resolution],
      estimate: [estimate],
      sprints: [sprint],
    }));
  const someItems = fc
    .array(anyItem, { maxLength: 12 })
    .map((all) => all.map((one, i) => anItem({ id: String(i), ...one })));
  const inPoints = aContract({ capacity: { unit: 'points' }, flow: { windowDays: 28 } });

  it('concerns no more than it could, and each item once', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        for (const { finding, measure } of reportOf(items, { contract: inPoints })) {
          expect(finding.count).toBeLessThanOrEqual(finding.of);
          expect(new Set(measure.behind.map(({ itemId }) => itemId)).size).toBe(measure.behind.length);
        }
      }),
    );
  });

  it('knows nothing of what comes after as-of, and does not depend on the order of the items', () => {
    const asOf = '2026-02-21T12:00Z';
    const until = instant(asOf);
    fc.assert(
      fc.property(someItems, (items) => {
        const cut = items.map((item) => ({ ...item, status: item.status.filter(({ at }) => at <= until) }));
        const whole = reportOf(items, { contract: inPoints, asOf });
        expect(reportOf(cut, { contract: inPoints, asOf })).toEqual(whole);
        expect(reportOf([...items].reverse(), { contract: inPoints, asOf })).toEqual(whole);
      }),
    );
  });
});
