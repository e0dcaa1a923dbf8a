import { offsetPage } from '../../../host/jira/paging';
import { aCall } from '../../support/jira-call';

const LIST = ['a', 'b', 'c', 'd', 'e'];
const SIZE = { fallback: 2, limit: 4 };

describe('a page by startAt and maxResults', () => {
  it('is the first of the usual size when nothing is asked', () => {
    expect(offsetPage(aCall(), LIST, SIZE)).toEqual({
      ...{ startAt: 0, maxResults: 2, total: 5, isLast: false },
      values: ['a', 'b'],
    });
  });

  it('begins where it is asked to', () => {
    const page = offsetPage(aCall({}, { query: 'startAt=3&maxResults=2' }), LIST, SIZE);
    expect(page).toEqual({ startAt: 3, maxResults: 2, total: 5, isLast: true, values: ['d', 'e'] });
  });

  it('holds no more than the limit, and says so', () => {
    const page = offsetPage(aCall({}, { query: 'maxResults=100' }), LIST, SIZE);
    expect([page.maxResults, page.values.length, page.isLast]).toEqual([4, 4, false]);
  });

  it('is empty and the last one beyond the end', () => {
    const page = offsetPage(aCall({}, { query: 'startAt=9' }), LIST, SIZE);
    expect([page.values, page.isLast]).toEqual([[], true]);
  });

  it('may be asked for nothing but the total', () => {
    const page = offsetPage(aCall({}, { query: 'maxResults=0' }), LIST, SIZE);
    expect([page.values, page.total, page.isLast]).toEqual([[], 5, false]);
  });

  it.each(['startAt=-1', 'maxResults=-5', 'startAt=two', 'maxResults=1.5'])('is refused for %s', (query) => {
    expect(() => offsetPage(aCall({}, { query }), LIST, SIZE)).toThrow(
      expect.objectContaining({ status: 400 }) as Error,
    );
  });
});
