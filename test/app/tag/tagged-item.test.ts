import { mirrorOf, propertyOf } from '../../../src/app/tag/tagged-item';
import { aTag } from '../../support/facts';

describe('propertyOf', () => {
  it('is what Jira searches by', () => {
    expect(propertyOf(aTag('technical-health'))).toEqual({
      category: 'technical-health',
      stream: 'platform',
      source: 'rule',
    });
  });

  it('says untagged in words, because a search cannot find what is not there', () => {
    expect(propertyOf(aTag('untagged'))).toEqual({ category: 'untagged', stream: 'none', source: 'none' });
  });

  it('gives away who chose only that a person did', () => {
    const chosen = aTag('roadmap', '2026-01-05', { kind: 'person', accountId: 'ann', reason: 'A customer asked' });
    expect(propertyOf(chosen)).toEqual({ category: 'roadmap', stream: 'feature', source: 'person' });
  });
});

describe('mirrorOf', () => {
  it('tells values apart', () => {
    const values = [aTag('roadmap'), aTag('technical-health'), aTag('untagged')].map((tag) =>
      mirrorOf(propertyOf(tag)),
    );
    expect(new Set(values).size).toBe(3);
    expect(values[0]).toBe('roadmap|feature|rule');
  });
});
