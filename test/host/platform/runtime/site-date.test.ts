import { siteDate } from '../../../../host/platform/runtime/site-date';

const frozen = Date.parse('2015-04-01T12:00:00.000Z');

describe('siteDate', () => {
  const SiteDate = siteDate(Date, () => frozen);

  it('shows the site time as now, in each way to ask for it', () => {
    expect(SiteDate.now()).toBe(frozen);
    expect(new SiteDate().toISOString()).toBe('2015-04-01T12:00:00.000Z');
    expect(SiteDate()).toBe(new Date(frozen).toString());
  });

  it('makes dates from values as ever', () => {
    expect(new SiteDate(0).getTime()).toBe(0);
    expect(new SiteDate('2020-02-29T00:00:00Z').getTime()).toBe(Date.parse('2020-02-29T00:00:00Z'));
    expect(new SiteDate(2020, 1, 29).getTime()).toBe(new Date(2020, 1, 29).getTime());
    expect(new SiteDate('no date').getTime()).toBeNaN();
    expect(SiteDate.UTC(2020, 0)).toBe(Date.UTC(2020, 0));
    expect(SiteDate.parse('2020-01-01')).toBe(Date.parse('2020-01-01'));
  });

  it('makes real dates, and takes real dates for its own', () => {
    expect(new SiteDate()).toBeInstanceOf(Date);
    expect(new Date(5)).toBeInstanceOf(SiteDate);
    class Later extends SiteDate {
      isLater(): boolean {
        return this.getTime() === frozen;
      }
    }
    expect(new Later().isLater()).toBe(true);
  });

  it('shows real time where there is no site time', () => {
    const Outside = siteDate(Date, () => undefined);
    expect(Math.abs(Outside.now() - Date.now())).toBeLessThan(1000);
    expect(Math.abs(new Outside().getTime() - Date.now())).toBeLessThan(1000);
  });
});
