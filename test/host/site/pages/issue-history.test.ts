import { load } from 'cheerio';
import { Directory } from '../../../../host/jira/directory';
import type { JiraHistory, JiraHistoryItem } from '../../../../host/jira/model';
import { issueHistory } from '../../../../host/site/pages/issue-history';
import { aHistory, anIssue, aSite } from '../../../support/jira-site';

const directory = new Directory(aSite());

function historyOf(histories: JiraHistory[]) {
  const $ = load(issueHistory(anIssue({ histories }), directory).text);
  return { $, words: $('section').text().replaceAll(/\s+/g, ' ').trim() };
}

const labels: JiraHistoryItem = {
  field: 'labels',
  fieldtype: 'jira',
  from: null,
  fromString: '',
  to: null,
  toString: 'money',
};

describe('issueHistory', () => {
  it('says that nothing happened', () => {
    expect(historyOf([]).words).toBe('History Nothing was changed since it was created.');
  });

  it('says None for an empty value on either side', () => {
    expect(historyOf([aHistory({ items: [labels] })]).words).toContain('labels: None → money');
    const cleared = { ...labels, fromString: 'money', toString: null };
    expect(historyOf([aHistory({ items: [cleared] })]).words).toContain('labels: money → None');
  });

  it('falls back on ids, also where a change has no toString of its own', () => {
    const item = { field: 'labels', fieldtype: 'jira', from: '1', fromString: null, to: '2' } as JiraHistoryItem;

    expect(historyOf([aHistory({ items: [item] })]).words).toContain('labels: 1 → 2');
  });

  it('folds away all but the twenty latest', () => {
    const histories = Array.from({ length: 23 }, (_, index) =>
      aHistory({ id: String(index), items: [{ ...labels, toString: `label-${index}` }] }),
    );

    const { $ } = historyOf(histories);

    expect($('section > .history > li')).toHaveLength(20);
    expect($('section > .history > li').first().text()).toContain('label-22');
    expect($('details summary').text()).toBe('3 older changes');
    expect($('details li').last().text()).toContain('label-0');
  });
});
