import { reportSchema } from '../../report/output/report-schema';
import type { Report, ReportItem } from '../../report/report';
import { describeDuraspace, duraspaceFile, isDuraspaceThere, referenceRows } from '../support/duraspace';
import { spawnReport, type Ran } from '../support/run-report';

/** As the reference writes them: nothing where there is no value. */
function rowOf({ started, done, cycleTimeDays, ageDays }: ReportItem) {
  return {
    started: started ?? '',
    stopped: done ?? '',
    cycleTime: String(cycleTimeDays ?? ''),
    age: String(ageDays ?? ''),
  };
}

describeDuraspace('the report on 2,055 real items as of 1 April 2015', () => {
  const nothing: Ran = { status: -1, out: '{}', err: '' };
  const ran = isDuraspaceThere ? spawnReport(duraspaceFile, '--as-of', '2015-04-01', '--items') : nothing;
  const report = JSON.parse(ran.out) as Report;
  const items = new Map((report.items ?? []).map((item) => [item.key, item]));
  const expected = referenceRows();

  it('comes without a word on standard error', () => {
    expect([ran.status, ran.err]).toEqual([0, '']);
    expect(report.input).toEqual({ lines: 2055, items: 2055, rejected: 0 });
    expect(report.asOf).toBe('2015-04-01T00:00:00.000Z');
  });

  it('has started, stopped, cycle time and age of the reference on all items, sub-tasks included', () => {
    expect(items.size).toBe(2055);
    const own = Object.fromEntries([...items].map(([key, item]) => [key, rowOf(item)]));
    const theirs = Object.fromEntries(
      [...expected].map(([key, { started, stopped, cycleTime, age }]) => [key, { started, stopped, cycleTime, age }]),
    );
    expect(own).toEqual(theirs);
  });

  it('names why an item does not count', () => {
    const counted = new Map<string | null, number>();
    for (const { excluded } of items.values()) counted.set(excluded, (counted.get(excluded) ?? 0) + 1);
    expect(counted.get('sub-task')).toBeGreaterThan(100);
    expect(counted.get('epic or above')).toBe(15);
    expect(counted.get('abandoned')).toBeGreaterThan(100);
  });

  it('has what its schema says', () => {
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
  });
});
