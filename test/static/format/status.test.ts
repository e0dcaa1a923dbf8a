import { CATEGORIES, CATEGORY, HEALTH, SPLIT_STATUS } from '../../../static/src/format/status';

describe('words of status', () => {
  it.each([
    ['health', HEALTH],
    ['split', SPLIT_STATUS],
    ['category', CATEGORY],
  ])('tells every %s apart by its word, not by its colour alone', (_, words) => {
    const labels = Object.values(words).map(({ label }) => label);

    expect(new Set(labels).size).toBe(labels.length);
  });

  it('shows no data as neutral, neither good nor bad', () => {
    expect(HEALTH['no-data']).toEqual({ label: 'No data', tone: 'neutral' });
  });

  it('draws technical health first, so that its edge is read against target and floor', () => {
    expect(CATEGORIES).toEqual(['technical-health', 'untagged', 'roadmap']);
  });
});
