import fc from 'fast-check';
import { HostError } from '../../../host/cli/host-error';
import { parseCommandLine } from '../../../host/cli/options';

describe('parseCommandLine', () => {
  it('serves the kept or generated site from now on when nothing is said', () => {
    expect(parseCommandLine([])).toEqual({
      help: false,
      siteFile: null,
      seed: null,
      asOf: null,
      port: 8127,
      dataDir: '.data',
      reset: false,
    });
  });

  it('reads every option', () => {
    const line = ['--seed', '42', '--as-of', '2015-04-01', '--port', '0', '--data-dir', '/tmp/x', '--reset'];

    expect(parseCommandLine(line)).toEqual({
      help: false,
      siteFile: null,
      seed: 42,
      asOf: Date.UTC(2015, 3, 1),
      port: 0,
      dataDir: '/tmp/x',
      reset: true,
    });
  });

  it('reads --site and --help, and options written with an equals sign', () => {
    expect(parseCommandLine(['--site=export.ndjson.gz', '--help'])).toMatchObject({
      siteFile: 'export.ndjson.gz',
      help: true,
    });
    expect(parseCommandLine(['-h'])).toMatchObject({ help: true });
  });

  it.each([
    ['2015-04-01', '2015-04-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2015-04-01T09:30Z', '2015-04-01T09:30:00.000Z'],
    ['2015-04-01T09:30:15.5+02:00', '2015-04-01T07:30:15.500Z'],
  ])('takes %s for the instant %s', (text, instant) => {
    expect(new Date(parseCommandLine(['--as-of', text]).asOf ?? 0).toISOString()).toBe(instant);
  });

  it.each(['yesterday', '2015-13-01', '2015-02-31', '2015-04-01T09:30', '2015-4-1', '1427846400000', ''])(
    'refuses "%s" as the date of the site',
    (text) => {
      expect(() => parseCommandLine([`--as-of=${text}`])).toThrow(/^--as-of must be a date or an instant/);
    },
  );

  it.each(['-1', '65536', '80a', '8.5', ''])('refuses "%s" as a port', (text) => {
    expect(() => parseCommandLine([`--port=${text}`])).toThrow(/^--port must be a number from 0 to 65535/);
  });

  it.each(['-1', '1.5', 'one', '99999999999999999999'])('refuses "%s" as a seed', (text) => {
    expect(() => parseCommandLine([`--seed=${text}`])).toThrow(/^--seed must be a whole number/);
  });

  it('refuses a seed for a site that is not generated', () => {
    expect(() => parseCommandLine(['--site', 'x', '--seed', '1'])).toThrow('--seed belongs to the generated site');
  });

  it.each([
    [['--colour'], "Unknown option '--colour'. Try --help for the options."],
    [['now'], "Unexpected argument 'now'. Try --help for the options."],
    [['--port'], /^Option '--port <value>' argument missing\. Try --help for the options\.$/],
    [['--reset=yes'], /^Option '--reset' does not take an argument\. Try --help for the options\.$/],
  ])('says in one line what is wrong with %j', (line, message) => {
    expect(() => parseCommandLine(line)).toThrow(message);
    expect(() => parseCommandLine(line)).toThrow(HostError);
  });

  it('never throws anything but one line with the code of a bad option', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (line) => {
        try {
          parseCommandLine(line);
        } catch (error) {
          expect(error).toBeInstanceOf(HostError);
          expect(error).toMatchObject({ code: 'BAD_OPTION' });
        }
      }),
    );
  });
});
