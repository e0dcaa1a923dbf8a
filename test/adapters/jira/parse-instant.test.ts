import fc from 'fast-check';

import { instantIn, instantSchema, parseDay, parseInstant } from '../../../src/adapters/jira/parse-instant';

describe('parseInstant', () => {
  it.each([
    ['an offset without colon', '2014-12-09T11:39:16.000-0500', '2014-12-09T16:39:16.000Z'],
    ['an offset with colon', '2014-12-09T11:39:16.250+02:00', '2014-12-09T09:39:16.250Z'],
    ['half an hour of offset', '2014-12-09T11:39:16.000+0530', '2014-12-09T06:09:16.000Z'],
    ['no fraction', '2014-12-09T11:39:16Z', '2014-12-09T11:39:16.000Z'],
    ['more than milliseconds', '2014-12-09T11:39:16.123456Z', '2014-12-09T11:39:16.123Z'],
    ['tenths', '2014-12-09T11:39:16.1Z', '2014-12-09T11:39:16.100Z'],
    ['hundredths', '2014-12-09T11:39:16.12-0500', '2014-12-09T16:39:16.120Z'],
    ['the last millisecond of a day', '2014-12-31T23:59:59.999Z', '2014-12-31T23:59:59.999Z'],
    ['a leap day', '2016-02-29T00:00:00.000+0000', '2016-02-29T00:00:00.000Z'],
    ['the day after it', '2016-03-01T00:00:00.000+0000', '2016-03-01T00:00:00.000Z'],
    ['an instant before 1970', '1969-12-31T23:00:00.000-0000', '1969-12-31T23:00:00.000Z'],
    ['a leap century', '2000-02-29T12:00:00.000Z', '2000-02-29T12:00:00.000Z'],
  ])('reads %s', (_, text, expected) => {
    expect(new Date(parseInstant(text) ?? 0).toISOString()).toBe(expected);
  });

  it.each([
    ...['', 'yesterday', '2014-12-09', '2014-12-09T11:39:16', '2014-12-09T11:39Z', '2014-12-09 11:39:16Z'],
    ...['2014-00-09T11:39:16Z', '2014-13-09T11:39:16Z', '2014-12-00T11:39:16Z', '2014-12-32T11:39:16Z'],
    ...['2015-02-29T11:39:16Z', '1900-02-29T11:39:16Z', '2014-04-31T11:39:16Z', '2014/12/09T11:39:16Z'],
    ...['2014-12/09T11:39:16Z', '2014-12-09T24:00:00Z', '2014-12-09T11:60:16Z', '2014-12-09T11:39:60Z'],
    ...['2014-12-09T11.39:16Z', '2014-12-09T11:39.16Z', '2014-12-09T1a:39:16Z', '201a-12-09T11:39:16Z'],
    ...['2014-12-09T11:39:16z', '2014-12-09T11:39:16ZZ', '2014-12-09T11:39:16+05', '2014-12-09T11:39:16+0530x'],
    ...['2014-12-09T11:39:16+2400', '2014-12-09T11:39:16+0060', '2014-12-09T11:39:16*0500'],
    ...['2014-12-09T11:39:16+05:3', '2014-12-09T11:39:16.000'],
  ])('does not guess at %p', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('agrees with the calendar of JavaScript on every instant of four centuries', () => {
    const instants = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.getTime());
        expect(parseDay(date.toISOString().slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the offset away, to the minute', () => {
    const offsets = fc.record({ sign: fc.constantFrom('+', '-'), hours: fc.nat(23), minutes: fc.nat(59) });
    fc.assert(
      fc.property(offsets, ({ sign, hours, minutes }) => {
        const written = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        const expected = Date.parse(`2014-12-09T11:39:16.000${written}`);
        expect(parseInstant(`2014-12-09T11:39:16.000${written}`)).toBe(expected);
        expect(parseInstant(`2014-12-09T11:39:16.000${written.replace(':', '')}`)).toBe(expected);
      }),
    );
  });
});

describe('parseDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2012-04-06', 15_436],
  ])('counts %s from 1970', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each(['', '2012-4-6', '2012-04-06T00:00:00Z', '2012-04-31', '06.04.2012'])('finds no day in %p', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('instantIn', () => {
  it.each([
    [1000, 1000],
    ['1970-01-01T00:00:01Z', 1000],
    [1000.5, null],
    [Number.NaN, null],
    [null, null],
    [{}, null],
  ])('of %p is %p', (value, at) => {
    expect(instantIn(value)).toBe(at);
  });
});

describe('instantSchema', () => {
  it('takes the epoch milliseconds of bulk changelogs as they are', () => {
    expect(instantSchema.parse(1_418_143_156_000)).toBe(1_418_143_156_000);
  });

  it('refuses a text that names no instant', () => {
    expect(instantSchema.safeParse('soon').success).toBe(false);
  });
});
