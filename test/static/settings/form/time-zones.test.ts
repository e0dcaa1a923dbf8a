import { timeZones } from '../../../../static/src/settings/form/time-zones';

describe('timeZones', () => {
  it('offers UTC and every zone the browser knows, by a name to read', () => {
    const zones = timeZones('UTC');

    expect(zones).toContainEqual({ value: 'UTC', label: 'UTC' });
    expect(zones).toContainEqual({ value: 'America/New_York', label: 'America/New York' });
    expect(zones.length).toBeGreaterThan(100);
  });

  it('keeps the one in use, even where the browser does not know it', () => {
    expect(timeZones('Mars/Olympus_Mons')).toContainEqual({ value: 'Mars/Olympus_Mons', label: 'Mars/Olympus Mons' });
  });

  it('offers each once, in order', () => {
    const values = timeZones('UTC').map(({ value }) => value);

    expect(new Set(values).size).toBe(values.length);
    expect([...values].sort()).toEqual(values);
  });
});
