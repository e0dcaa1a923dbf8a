import { readArguments, USAGE } from '../../report/arguments';
import { ReportError } from '../../report/report-error';
import { instant } from '../support/facts';

describe('readArguments', () => {
  it('needs a file only', () => {
    expect(readArguments(['export.ndjson'])).toEqual({
      file: 'export.ndjson',
      asOf: null,
      timeZone: 'UTC',
      settings: null,
      format: 'json',
      items: false,
    });
  });

  it('reads every option, in any place', () => {
    expect(
      readArguments([
        ...['--as-of', '2015-04-01T17:00:00+02:00', '--items', '-', '--time-zone=Europe/Berlin'],
        ...['--settings', 'team.json', '--format', 'csv'],
      ]),
    ).toEqual({
      file: '-',
      asOf: instant('2015-04-01T15:00Z'),
      timeZone: 'Europe/Berlin',
      settings: 'team.json',
      format: 'csv',
      items: true,
    });
  });

  it('takes a day for its first instant in UTC, whatever the zone', () => {
    const asked = readArguments(['x', '--as-of', '2015-04-01', '--time-zone', 'America/Chicago']);
    expect(asked).toMatchObject({ asOf: instant('2015-04-01T00:00Z') });
  });

  it.each(['help', 'schema'])('is one word when only the %s is wanted', (word) => {
    expect(readArguments([`--${word}`])).toBe(word);
  });

  it.each([
    [[], 'Name one file, or "-" for standard input.'],
    [['a', 'b'], 'Name one file, or "-" for standard input.'],
    [['a', '--as-of', 'tomorrow'], '--as-of tomorrow is no instant. Write a day such as 2015-04-01'],
    [['a', '--as-of', '2015-02-30'], '--as-of 2015-02-30 is no instant.'],
    [
      ['a', '--time-zone', 'Mars/Base'],
      '--time-zone Mars/Base is not known. Write an IANA name such as Europe/Berlin.',
    ],
    [['a', '--format', 'pdf'], '--format pdf is not known. Choose json, markdown, csv.'],
    [['a', '--colour'], "Unknown option '--colour'"],
    [['a', '--as-of'], '--as-of'],
  ])('refuses %j with what to do', (argv, message) => {
    const read = (): unknown => readArguments(argv);
    expect(read).toThrow(ReportError);
    expect(read).toThrow(message);
    expect(read).toThrow(USAGE);
  });
});
