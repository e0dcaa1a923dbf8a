import { generateSite } from '../../../host/data/generate';
import type { SiteData } from '../../../host/jira/model';
import { violationsOf } from './site-invariants';

// A machine that does other things too may take its time over ten thousand items.
jest.setTimeout(60_000);

const DAY = 86_400_000;
/** A Friday afternoon. */
const END = Date.UTC(2026, 10, 20, 15);

describe('generateSite', () => {
  it.each([
    [1, 700, END],
    [2, 700, END],
    [3, 1500, END],
    // Here an item once joined the next sprint before the last one had let it go.
    [2, 6000, END],
    // A Sunday, the night before a holiday, and the first of January.
    [4, 400, Date.UTC(2026, 7, 16, 3)],
    [5, 400, Date.UTC(2025, 11, 24, 23, 59, 59, 999)],
    [6, 400, Date.UTC(2027, 0, 1)],
  ])('gives a true history with seed %d and %d items', (seed, size, end) => {
    const site = generateSite({ seed, end, size });
    expect(violationsOf(site, end)).toEqual([]);
    expect(site.issues).toHaveLength(size);
  });

  it('is the same byte for byte from the same seed, end and size', () => {
    const [one, two] = [7, 7].map((seed) => bytes(generateSite({ seed, end: END, size: 500 })));
    expect(one).toBe(two);
  });

  it.each([
    ['seed', { seed: 8, end: END, size: 500 }],
    ['end', { seed: 7, end: END + DAY, size: 500 }],
    ['size', { seed: 7, end: END, size: 501 }],
  ])('is another with another %s', (_, options) => {
    expect(bytes(generateSite(options))).not.toBe(bytes(generateSite({ seed: 7, end: END, size: 500 })));
  });

  it('supports more than 10,000 items', () => {
    const site = generateSite({ seed: 1, end: END, size: 10_500 });
    expect(site.issues).toHaveLength(10_500);
    expect(violationsOf(site, END)).toEqual([]);
  });

  it('refuses a size that no sprint could be planned with', () => {
    expect(() => generateSite({ seed: 1, end: END, size: 199 })).toThrow('at least 200 work items');
    expect(generateSite({ seed: 1, end: END, size: 200 }).issues).toHaveLength(200);
  });
});

function bytes(site: SiteData): string {
  return JSON.stringify(site, (_, value: unknown) => (value instanceof Map ? [...value.entries()] : value));
}
