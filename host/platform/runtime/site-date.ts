/**
 * A `Date` that shows another clock where there is one: the app lives in the site's time, so that
 * its own `new Date()` agrees with Jira's, frozen or years ahead. Dates made from values are as ever.
 */
export function siteDate(real: DateConstructor, siteNow: () => number | undefined): DateConstructor {
  const realNow = real.now.bind(real);
  const now = () => siteNow() ?? realNow();
  return new Proxy(real, {
    construct(target, values: unknown[], newTarget): object {
      const made: unknown = Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget);
      return made instanceof target ? made : new target(Number.NaN);
    },
    apply: (target) => new target(now()).toString(),
    get: (target, property): unknown => (property === 'now' ? now : Reflect.get(target, property)),
  });
}
