import { load } from 'cheerio';
import { Directory } from '../../../../host/jira/directory';
import { workItemTable } from '../../../../host/site/pages/work-item-table';
import { anIssue, aSite, STATUS, TYPE } from '../../../support/jira-site';

const directory = new Directory(aSite());

function table(issues: Parameters<typeof anIssue>[0][], isNarrow = false) {
  const $ = load(
    workItemTable(
      issues.map((issue) => anIssue(issue)),
      directory,
      { label: 'Found', isNarrow },
    ).text,
  );
  const words = (selector: string): string[] =>
    $(selector)
      .map((_, cell) => $(cell).text().replaceAll(/\s+/g, ' ').trim())
      .get();
  return { $, words };
}

describe('workItemTable', () => {
  it('shows type, key, summary, status, assignee and day of the last change', () => {
    const { words } = table([
      {
        key: 'ALPHA-3',
        typeId: TYPE.bug,
        summary: 'It breaks',
        statusId: STATUS.doing,
        assignee: 'ada',
        updated: Date.UTC(2026, 2, 1, 23),
      },
    ]);

    expect(words('th')).toEqual(['Key', 'Summary', 'Status', 'Assignee', 'Updated']);
    expect(words('td')).toEqual(['BBug ALPHA-3', 'It breaks', 'In Progress', 'Ada Engineer', '1 Mar 2026']);
  });

  it('has two columns where there is little room', () => {
    const { words } = table([{ key: 'ALPHA-3', summary: 'It breaks', statusId: STATUS.done }], true);

    expect(words('th')).toEqual(['Key', 'Summary']);
    expect(words('td')).toEqual(['SStory ALPHA-3', 'It breaks Done']);
  });

  it('leads to the work item', () => {
    expect(
      table([{ key: 'ALPHA-3' }])
        .$('a')
        .attr('href'),
    ).toBe('/browse/ALPHA-3');
  });

  it('says what is unknown instead of leaving it out', () => {
    const { words } = table([{ typeId: 'gone', statusId: 'gone', assignee: 'ex-account' }]);

    expect(words('td').slice(0, 4)).toEqual([
      'UUnknown type ALPHA-1',
      'Let people pay by invoice',
      'Unknown status',
      'ex-account',
    ]);
  });

  it('can be scrolled with the keyboard, under its name', () => {
    const region = table([{}]).$('[role=region]');

    expect(region.attr('tabindex')).toBe('0');
    expect(region.attr('aria-label')).toBe('Found');
  });
});
