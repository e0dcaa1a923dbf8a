import { Directory } from '../../../../host/jira/directory';
import {
  formatDay,
  formatInstant,
  personName,
  statusLozenge,
  time,
  typeIcon,
} from '../../../../host/site/layout/format';
import { aSite } from '../../../support/jira-site';

const directory = new Directory(aSite());

describe('formatInstant and formatDay', () => {
  it.each([
    ['2026-03-09T23:30:00Z', '9 Mar 2026, 23:30 UTC', '9 Mar 2026'],
    ['2026-03-09T23:30:00-05:00', '10 Mar 2026, 04:30 UTC', '10 Mar 2026'],
  ])('print %s in UTC', (instant, withTime, day) => {
    expect(formatInstant(Date.parse(instant))).toBe(withTime);
    expect(formatDay(Date.parse(instant))).toBe(day);
  });
});

describe('time', () => {
  it('can be read by machines as well', () => {
    expect(time(Date.UTC(2026, 2, 9, 12)).text).toBe(
      '<time datetime="2026-03-09T12:00:00.000Z">9 Mar 2026, 12:00 UTC</time>',
    );
  });
});

describe('statusLozenge', () => {
  it('has the colour of its category and always its name', () => {
    const status = { id: '1', name: 'In Review', categoryKey: 'indeterminate' } as const;

    expect(statusLozenge(status).text).toBe('<span class="lozenge lozenge-indeterminate">In Review</span>');
  });

  it('says that it is unknown', () => {
    expect(statusLozenge(undefined).text).toContain('Unknown status');
  });
});

describe('typeIcon', () => {
  it.each([
    [{ name: 'Story', hierarchyLevel: 0, subtask: false }, 'type-standard', 'S'],
    [{ name: 'Security bug', hierarchyLevel: 0, subtask: false }, 'type-bug', 'S'],
    [{ name: 'Defect', hierarchyLevel: 0, subtask: false }, 'type-bug', 'D'],
    [{ name: 'Epic', hierarchyLevel: 1, subtask: false }, 'type-epic', 'E'],
    [{ name: 'Sub-task', hierarchyLevel: -1, subtask: true }, 'type-subtask', 'S'],
  ])('draws $name', (type, className, letter) => {
    const { text } = typeIcon({ id: '1', ...type });

    expect(text).toContain(className);
    expect(text).toContain(`>${letter}</span>`);
  });

  it('is silent, because the name stands beside it', () => {
    expect(typeIcon(undefined).text).toContain('aria-hidden="true"');
  });
});

describe('personName', () => {
  it.each([
    ['ada', 'Ada Engineer'],
    ['left-long-ago', 'left-long-ago'],
    [null, 'Unassigned'],
  ])('names %p', (accountId, name) => {
    expect(personName(directory, accountId)).toBe(name);
  });

  it('names nobody in the words of the place', () => {
    expect(personName(directory, null, 'No lead')).toBe('No lead');
  });
});
