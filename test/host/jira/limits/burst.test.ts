import { BurstWindows, burstLimit } from '../../../../host/jira/limits/burst';

const GET = 'GET /rest/api/3/field';
const PUT = 'PUT /rest/api/3/issue/{issueIdOrKey}';

/** How many of many requests at one moment pass. */
function passed(windows: BurstWindows, operation: string, at: number): number {
  return Array.from({ length: 300 }, () => windows.take(operation, at)).filter((wait) => wait === 0).length;
}

describe('the limit of requests a second', () => {
  it.each([
    [GET, 100],
    ['POST /rest/api/3/search/jql', 100],
    [PUT, 50],
    ['DELETE /rest/api/3/issue/{issueIdOrKey}', 50],
    ['GET /rest/api/3/issue/{issueIdOrKey}', 150],
    ['GET /rest/api/3/issue/{issueIdOrKey}/changelog', 200],
  ])('of %s is %i', (operation, limit) => {
    expect(burstLimit(operation)).toBe(limit);
    expect(passed(new BurstWindows(), operation, 0)).toBe(limit);
  });

  it('counts each operation for itself', () => {
    const windows = new BurstWindows();
    expect(passed(windows, GET, 0)).toBe(100);
    expect(passed(windows, PUT, 0)).toBe(50);
  });

  it('says how long to wait, and lets requests pass once that time is over', () => {
    const windows = new BurstWindows();
    passed(windows, GET, 5000);
    expect(windows.take(GET, 5400)).toBe(600);
    expect(windows.take(GET, 5999.5)).toBeCloseTo(0.5);
    expect(windows.take(GET, 6000)).toBe(0);
    expect(passed(windows, GET, 6000)).toBe(99);
  });
});
