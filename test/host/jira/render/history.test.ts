import {
  renderBulkHistory,
  renderHistory,
  renderItem,
  renderRecentHistories,
} from '../../../../host/jira/render/history';
import { aCall } from '../../../support/jira-call';
import { SITE_NOW, STATUS, aHistory, aStatusChange, anIssue } from '../../../support/jira-site';

const { core } = aCall();
const labels = { field: 'labels', fieldtype: 'jira', from: null, fromString: '', to: null, toString: 'debt' };

describe('an entry of a history', () => {
  it('has its author, its time and its items, empty values as null', () => {
    expect(renderHistory(aHistory({ id: '7', created: SITE_NOW, items: [labels] }), core)).toEqual({
      id: '7',
      author: expect.objectContaining({ accountId: 'ada', displayName: 'Ada Engineer' }) as unknown,
      created: '2026-03-09T12:00:00.000+0000',
      items: [{ ...labels, fieldId: 'labels' }],
    });
  });

  it('has no author when nobody did it', () => {
    expect(renderHistory(aHistory({ author: null }), core)).not.toHaveProperty('author');
  });

  it('shows somebody the site does not know as a former user', () => {
    expect(renderHistory(aHistory({ author: 'u0b73a750' }), core)['author']).toMatchObject({
      ...{ accountId: 'u0b73a750', displayName: 'Former user', active: false },
    });
  });

  it('of the bulk fetch has epoch milliseconds and leaves empty values out', () => {
    const rendered = renderBulkHistory(aHistory({ created: SITE_NOW }), [labels], core);
    expect(rendered['created']).toBe(SITE_NOW);
    expect(rendered['items']).toEqual([
      { field: 'labels', fieldtype: 'jira', fieldId: 'labels', fromString: '', toString: 'debt' },
    ]);
  });
});

describe('an item of a history', () => {
  it('that lacks toString does not give the method that every object inherits', () => {
    const imported = JSON.parse('{"field":"labels","fieldtype":"jira","from":null,"to":null}') as typeof labels;
    expect(renderItem(imported)).toHaveProperty('toString', null);
  });

  it('has no field id where Jira has none', () => {
    const key = { field: 'Key', fieldtype: 'jira', from: null, fromString: 'A-1', to: null, toString: 'B-1' };
    expect(renderItem(key)).toEqual(key);
  });
});

describe('the history in an expansion', () => {
  const entries = (count: number): ReturnType<typeof aHistory>[] =>
    Array.from({ length: count }, (_, n) =>
      aHistory({ id: String(n + 1), created: SITE_NOW + n, items: [aStatusChange(STATUS.todo, STATUS.done)] }),
    );

  it('is newest first', () => {
    const { histories, ...page } = renderRecentHistories(anIssue({ histories: entries(3) }), core);
    expect((histories as { id: string }[]).map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(page).toEqual({ startAt: 0, maxResults: 3, total: 3 });
  });

  it('is cut at the 40 newest, with the true total', () => {
    const { histories, ...page } = renderRecentHistories(anIssue({ histories: entries(41) }), core);
    const ids = (histories as { id: string }[]).map(({ id }) => Number(id));
    expect([ids[0], ids.at(-1), ids.length]).toEqual([41, 2, 40]);
    expect(page).toEqual({ startAt: 0, maxResults: 40, total: 41 });
  });

  it('is empty for a work item that never changed', () => {
    expect(renderRecentHistories(anIssue(), core)).toEqual({ startAt: 0, maxResults: 0, total: 0, histories: [] });
  });
});
