import { ResultCache } from '../../../host/jira/result-cache';

describe('the cache of results', () => {
  it('gives back what was put, the last one for a key', () => {
    const cache = new ResultCache();
    cache.put('a', ['1']);
    cache.put('a', ['2']);
    expect(cache.get('a')).toEqual(['2']);
    expect(cache.get('b')).toBeUndefined();
  });

  it('keeps the 32 latest and forgets the oldest', () => {
    const cache = new ResultCache();
    for (let n = 0; n < 33; n++) cache.put(`query ${n}`, [String(n)]);
    expect(cache.get('query 0')).toBeUndefined();
    expect(cache.get('query 1')).toEqual(['1']);
    expect(cache.get('query 32')).toEqual(['32']);
  });

  it('counts a renewed result as new', () => {
    const cache = new ResultCache();
    for (let n = 0; n < 32; n++) cache.put(`query ${n}`, []);
    cache.put('query 0', ['again']);
    cache.put('one more', []);
    expect(cache.get('query 0')).toEqual(['again']);
    expect(cache.get('query 1')).toBeUndefined();
  });
});
