import { Provenance } from '../../../static/src/project-page/provenance';
import { draw, textOf } from '../../support/draw';

const complete = { n: 148, coverage: 1, excluded: [], smallSample: false };

function words(overrides: Partial<Parameters<typeof Provenance>[0]['of']>): string {
  return textOf(draw(<Provenance of={{ ...complete, ...overrides }} />).container);
}

describe('Provenance', () => {
  it('tells sample and coverage', () => {
    expect(words({})).toBe('n = 148 work items; coverage 100 %');
  });

  it('tells each reason for which items were left out, with how many', () => {
    const excluded = [
      { reason: 'done without being started', count: 9 },
      { reason: 'unknown status', count: 1200 },
    ];

    expect(words({ excluded, coverage: 0.94 })).toBe(
      'n = 148 work items; coverage 94 %; 9 left out: done without being started; 1,200 left out: unknown status',
    );
  });

  it('says that a sample is small', () => {
    expect(words({ n: 3, smallSample: true })).toContain('n = 3 work items, small sample');
  });

  it.each([
    [0.84, 'coverage 84 %, low: what is left out may matter'],
    [0.848, 'coverage 84.8 %, low: what is left out may matter'],
    [0.85, 'coverage 85 %'],
  ])('warns of survivors where coverage is %d', (coverage, text) => {
    expect(words({ coverage })).toBe(`n = 148 work items; ${text}`);
  });

  it('tells no coverage where nothing was eligible', () => {
    expect(words({ n: 0, coverage: null })).toBe('n = 0 work items');
  });
});
