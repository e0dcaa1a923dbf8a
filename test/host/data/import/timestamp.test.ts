import * as fc from 'fast-check';
import { instantOfTimestamp, isDate } from '../../../../host/data/import/timestamp';

describe('instantOfTimestamp', () => {
  it.each<[string, number]>([
    ['2011-08-03T17:45:55.749-0500', Date.UTC(2011, 7, 3, 22, 45, 55, 749)],
    ['2011-12-03T17:45:55.749-0600', Date.UTC(2011, 11, 3, 23, 45, 55, 749)],
    ['2014-01-06T15:17:30.953Z', Date.UTC(2014, 0, 6, 15, 17, 30, 953)],
    ['2014-01-06T15:17:30+05:30', Date.UTC(2014, 0, 6, 9, 47, 30)],
  ])('%s', (text, expected) => {
    expect(instantOfTimestamp(text)).toBe(expected);
  });

  it.each([
    '',
    'soon',
    '2014-01-06',
    '2014-01-06T15:17:30.953',
    '2014-13-06T15:17:30Z',
    '2014-02-30T15:17:30Z',
    '1389021450953',
  ])('refuses %j', (text) => {
    expect(instantOfTimestamp(text)).toBeNull();
  });

  it('reads every instant that it could have been written from', () => {
    const years = { min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (instant) => {
        expect(instantOfTimestamp(instant.toISOString())).toBe(instant.getTime());
        expect(instantOfTimestamp(instant.toISOString().replace('Z', '+0000'))).toBe(instant.getTime());
      }),
    );
  });
});

describe('isDate', () => {
  it('knows the days that exist', () => {
    expect(['2016-02-29', '2015-02-28', '2015-12-31'].every(isDate)).toBe(true);
    expect(['2015-02-29', '2015-04-31', '2015-00-01', '15-01-01', '2015-1-1'].some(isDate)).toBe(false);
  });
});
