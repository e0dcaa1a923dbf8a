import { splits } from '../../../src/core/capacity/splits';
import type { TagLog } from '../../../src/core/classify/tag';
import type { ItemFacts } from '../../../src/core/timeline/item-facts';
import { portfolioOf } from '../../../src/core/timeline/portfolio';
import { aContract, anItem, aTag, aTagLog, instant } from '../../support/facts';
import { actual, health, old, only, planned, report, roadmap, scrumSite } from '../../support/split-setting';

describe('the planned split of a sprint', () => {
  const plannedOf = (items: readonly ItemFacts[], logs: readonly TagLog[] = []) =>
    planned(only(report({ items, logs, site: scrumSite }).teams).current);

  it('is what was in the sprint at its start', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['-', '2026-01-19 s2'] }),
      anItem({ id: '2', created: old, sprints: ['-', '2026-01-19T00:00:00.001Z s2'] }),
      anItem({ id: '3', created: old, sprints: ['s1', '2026-01-19 s1+s2'] }),
      anItem({ id: '4', created: '2026-01-20', sprints: ['s2'] }),
    ];
    expect(plannedOf(items, [...roadmap('1', '2'), ...health('3', '4')])).toBe('1/1/0');
  });

  it('keeps what was removed later, and what was done in it', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2', '2026-01-22 -'] }),
      anItem({ id: '2', created: old, sprints: ['s2'], status: ['todo', '2026-01-22 done'] }),
    ];
    expect(plannedOf(items)).toBe('0/0/2');
  });

  it('leaves out what was already done at the start', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2'], status: ['todo', '2026-01-19 done'] }),
      anItem({ id: '2', created: old, sprints: ['s2'], status: ['todo', '2026-01-18 done', '2026-01-20 doing'] }),
      anItem({ id: '3', created: old, sprints: ['s2'], status: ['todo', '2026-01-10 done', '2026-01-12 doing'] }),
    ];
    expect(plannedOf(items)).toBe('0/0/1');
  });

  it('leaves out what did not count then', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2'], type: ['subtask'] }),
      anItem({ id: '2', created: old, sprints: ['s2'], type: ['epic', '2026-01-20 story'] }),
      anItem({ id: '3', created: old, sprints: ['s2'], project: ['Q', '2026-01-20 P'] }),
      anItem({ id: '4', created: old, sprints: ['s2'], project: ['P', '2026-01-20 Q'] }),
    ];
    expect(plannedOf(items)).toBe('0/0/1');
  });

  it('goes by the tags of its start: a later one counts from its date, a first one from creation', () => {
    const items = ['1', '2'].map((id) => anItem({ id, created: old, sprints: ['s2'] }));
    const retagged = aTagLog('1', aTag('roadmap', old), aTag('technical-health', '2026-01-20'));
    const firstTag = { ...aTag('technical-health', old), recordedAt: instant('2026-01-27'), retroTagged: true };
    expect(plannedOf(items, [retagged, aTagLog('2', firstTag)])).toBe('1/1/0');
  });

  it('goes by the estimates of its start', () => {
    const item = anItem({ created: old, sprints: ['s2'], estimate: ['3', '2026-01-20 8'] });
    const portfolio = portfolioOf({ contract: aContract(), site: scrumSite, items: [item], tags: new Map() });
    const [, inPoints] = splits(portfolio, instant('2026-01-28')).reports;
    expect(inPoints?.overall.current?.planned.total).toBe(3);
  });
});

describe('the actual split of a sprint', () => {
  const team = (items: readonly ItemFacts[], logs: readonly TagLog[] = [], asOf = '2026-01-28') =>
    only(report({ items, logs, site: scrumSite, asOf }).teams);

  it('is what was done in it, planned or not, by the tag at that instant', () => {
    const items = [
      anItem({ id: '1', created: old, sprints: ['s2'], status: ['todo', '2026-01-19 done'] }),
      anItem({ id: '2', created: old, status: ['todo', '2026-01-27 done'] }),
      anItem({ id: '3', created: old, sprints: ['s1+s2'], status: ['todo', '2026-01-18T23:59Z done'] }),
      anItem({ id: '4', created: old, sprints: ['s2'], status: ['todo', '2026-01-29 done'] }),
    ];
    const log = aTagLog('1', aTag('roadmap', old), aTag('technical-health', '2026-01-20'));
    const { current, trend } = team(items, [log, ...health('2', '3')]);
    expect(actual(current)).toBe('1/1/0');
    expect(trend.map(actual)).toEqual(['0/1/0']);
  });

  it('leaves out what was abandoned, like throughput', () => {
    const item = anItem({ created: old, sprints: ['s2'], status: ['todo', '2026-01-20 done'], resolution: ['wontdo'] });
    expect(actual(team([item]).current)).toBe('0/0/0');
  });

  it('judges a finished sprint as it stood at its end, whatever was reopened since', () => {
    const status = ['todo', '2026-01-15 done', '2026-01-21 doing', '2026-01-25 done'];
    const item = anItem({ created: old, sprints: ['s1'], status });
    const { current, trend } = team([item], roadmap('1'));
    expect(trend.map(actual)).toEqual(['1/0/0']);
    expect(actual(current)).toBe('1/0/0');
    const before = team([item], roadmap('1'), '2026-01-22');
    expect([actual(before.current), before.trend.map(actual)]).toEqual(['0/0/0', ['1/0/0']]);
  });

  it('does not count what was reopened before its end', () => {
    const status = ['todo', '2026-01-15 done', '2026-01-16 doing'];
    expect(team([anItem({ created: old, sprints: ['s1'], status })]).trend.map(actual)).toEqual(['0/0/0']);
  });
});
