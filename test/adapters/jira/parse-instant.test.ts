import { instantSchema, parseInstant } from '../../../src/adapters/jira/parse-instant';

describe('parseInstant', () => {
  it.each([
    ['an offset without colon', '2014-12-09T11:39:16.000-0500', '2014-12-09T16:39:16.000Z'],
    ['an offset with colon', '2014-12-09T11:39:16.250+02:00', '2014-12-09T09:39:16.250Z'],
    ['half an hour of offset', '2014-12-09T11:39:16.000+0530', '2014-12-09T06:09:16.000Z'],
    ['no fraction', '2014-12-09T11:39:16Z', '2014-12-09T11:39:16.000Z'],
    ['more than milliseconds', '2014-12-09T11:39:16.123456Z', '2014-12-09T11:39:16.123Z'],
  ])('reads %s', (_, text, expected) => {
    expect(new Date(parseInstant(text) ?? 0).toISOString()).toBe(expected);
  });

  it.each(['2014-12-09', '2014-12-09T11:39:16', 'yesterday', '2014-13-09T11:39:16Z', ''])(
    'does not guess at %p',
    (text) => {
      expect(parseInstant(text)).toBeNull();
    },
  );
});

describe('instantSchema', () => {
  it('takes the epoch milliseconds of bulk changelogs as they are', () => {
    expect(instantSchema.parse(1_418_143_156_000)).toBe(1_418_143_156_000);
  });

  it('refuses a text that names no instant', () => {
    expect(instantSchema.safeParse('soon').success).toBe(false);
  });
});
