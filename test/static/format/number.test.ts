import { formatCount, formatCounted, formatDays, formatDecimal } from '../../../static/src/format/number';

describe('formatCount', () => {
  it.each([
    ['en-US', 2055, '2,055'],
    ['de-DE', 2055, '2.055'],
    ['en-US', 0, '0'],
    ['en-US', 12.6, '13'],
  ])('writes in %s the count %d as %s', (locale, count, text) => {
    expect(formatCount(locale, count)).toBe(text);
  });
});

describe('formatDecimal', () => {
  it.each([
    ['en-US', 12.14, '12.1'],
    ['de-DE', 12.14, '12,1'],
    ['en-US', 12, '12'],
  ])('writes in %s the number %d as %s', (locale, value, text) => {
    expect(formatDecimal(locale, value)).toBe(text);
  });

  it('writes as many decimals as it is told to', () => {
    expect(formatDecimal('en-US', 3.456, 2)).toBe('3.46');
  });
});

describe('formatCounted', () => {
  it.each([
    [0, '0 work items'],
    [1, '1 work item'],
    [1240, '1,240 work items'],
  ])('counts %d as %s', (count, text) => {
    expect(formatCounted('en-US', count, 'work item')).toBe(text);
  });
});

describe('formatDays', () => {
  it.each([
    ['en-US', 1, '1\u00a0day'],
    ['en-US', 12, '12\u00a0days'],
    ['en-US', 0.5, '0.5\u00a0days'],
    ['de-DE', 1200, '1.200\u00a0days'],
  ])('writes in %s %d as %s, unbreakable', (locale, days, text) => {
    expect(formatDays(locale, days)).toBe(text);
  });
});
