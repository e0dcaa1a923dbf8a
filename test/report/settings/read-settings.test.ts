import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ReportError } from '../../../report/report-error';
import { parseSettings, readSettings } from '../../../report/settings/read-settings';
import { useTempFolder } from '../../support/temp-folder';

const whole = {
  statusCategories: { '10000': 'In Progress', '3': 'indeterminate', '4': 'todo', '5': 'Done' },
  excludedTypes: ['Documentation'],
  startRule: 'last',
  abandonedResolutions: ["Won't Fix"],
  classification: {
    types: { Bug: 'technical-health' },
    labels: { customer: 'roadmap' },
    components: { Core: 'technical-health' },
  },
  sprintField: 'customfield_1',
  estimateField: 'customfield_2',
  flaggedField: 'customfield_3',
  windowDays: 28,
  calendar: { weekdays: [1, 2, 3, 4], holidays: ['2026-12-25'] },
  graceHours: 24,
  waitingStatuses: ['10001'],
  capacity: { technicalHealthTarget: 0.3, tolerance: 0.1, floor: 0.2, unit: 'effort-days', period: 'month' },
  delivery: { bugs: { types: ['Bug'] }, attributionHours: 12, vulnerabilityLimits: { High: 7 } },
};

describe('settings', () => {
  const folder = useTempFolder();

  it('are none without a file', async () => {
    expect(await readSettings(null)).toEqual({});
  });

  it('may be empty', () => {
    expect(parseSettings('{}', 'x.json')).toEqual({});
  });

  it('hold everything that a report can be told, with categories in the words of Jira or of the app', async () => {
    const path = join(folder.path, 'team.json');
    writeFileSync(path, JSON.stringify(whole));
    expect(await readSettings(path)).toEqual({
      ...whole,
      statusCategories: { '10000': 'in-progress', '3': 'in-progress', '4': 'todo', '5': 'done' },
    });
  });

  it('that cannot be opened are named', async () => {
    const reading = readSettings(join(folder.path, 'none.json'));
    await expect(reading).rejects.toThrow(ReportError);
    await expect(reading).rejects.toThrow(/^The settings .*none\.json cannot be used: ENOENT/);
  });

  it('that are no JSON are named', () => {
    expect(() => parseSettings('{', 'team.json')).toThrow(/^The settings team\.json cannot be used: it is not JSON \(/);
  });

  it.each([
    [{ startrule: 'first' }, 'the file: Unrecognized key: "startrule"'],
    [{ startRule: 'middle' }, 'startRule: Invalid option: expected one of "first"|"last"'],
    [{ statusCategories: { '5': 'finished' } }, 'statusCategories.5: Expected "todo", "in-progress" or "done".'],
    [
      { classification: { types: { Bug: 'health' } } },
      'classification.types.Bug: Expected "roadmap" or "technical-health".',
    ],
    [{ calendar: { holidays: ['2026-02-30'] } }, 'calendar.holidays.0: Expected a day such as "2026-12-25".'],
    [{ calendar: { weekdays: [] } }, 'calendar.weekdays: '],
    [{ calendar: { weekdays: [0] } }, 'calendar.weekdays.0: '],
    [{ calendar: { weekdays: [8] } }, 'calendar.weekdays.0: '],
    [{ windowDays: 0 }, 'windowDays: '],
    [{ graceHours: -1 }, 'graceHours: '],
    [{ capacity: { floor: 1.5 } }, 'capacity.floor: '],
    [{ delivery: { bugs: { kinds: [] } } }, 'delivery.bugs: Unrecognized key: "kinds"'],
    [[], 'the file: Invalid input: expected object, received array'],
  ])('refuse %j with the place', (settings, message) => {
    const parse = (): unknown => parseSettings(JSON.stringify(settings), 'team.json');
    expect(parse).toThrow(`The settings team.json cannot be used: \n  ${message}`);
    expect(parse).toThrow('\ndocs/operations/report.md lists what it may hold.');
  });

  it('name every place at once', () => {
    const parse = (): unknown => parseSettings('{"windowDays":"many","graceHours":-1}', 'team.json');
    expect(parse).toThrow(/\n {2}windowDays: .*\n {2}graceHours: /);
  });

  it('refuse a target of technical health under its floor', () => {
    expect(() => parseSettings('{"capacity":{"technicalHealthTarget":0.1}}', 'team.json')).toThrow(
      'capacity.technicalHealthTarget: Expected at least the floor, 0.2.',
    );
    expect(() => parseSettings('{"capacity":{"technicalHealthTarget":0.1,"floor":0.1}}', 'x')).not.toThrow();
    expect(() => parseSettings('{"capacity":{"floor":0.3}}', 'x')).toThrow('Expected at least the floor, 0.3.');
  });
});
