import { KvsSites } from '../../../src/adapters/kvs/kvs-sites';
import { aSite, aSprint, aVersion } from '../../support/facts';
import { InMemoryKeyValue } from '../../support/in-memory-key-value';
import { storeChunked } from '../../support/store-chunked';

describe('KvsSites', () => {
  it('keeps what is known of the site, with thousands of sprints', async () => {
    const sites = new KvsSites(new InMemoryKeyValue());
    const sprints = Array.from({ length: 3000 }, (_, i) => aSprint({ id: String(i) }));
    const site = aSite({ sprints, versions: [aVersion()] });
    await sites.set('c1', site);
    expect(await sites.get('c1')).toEqual(site);
    expect(await sites.get('c2')).toBeUndefined();
  });

  it('reads a site from before priorities and versions as one without any, and writes it in the new shape', async () => {
    const kv = new InMemoryKeyValue();
    storeChunked(kv, 'site:c1', { version: 1, value: { ...aSite(), priorities: undefined, versions: undefined } });
    const sites = new KvsSites(kv);
    const site = aSite({ priorities: [], versions: [] });
    expect(await sites.get('c1')).toEqual(site);
    await sites.set('c1', site);
    expect(JSON.parse(kv.entries.get('site:c1') ?? '')).toMatchObject({ v: 2 });
    expect(await sites.get('c1')).toEqual(site);
  });

  it.each([
    ['statuses that are no list', { statuses: 'none' }],
    ['a version without its project', { versions: [{ id: 'v1' }] }],
    ['no priorities', { priorities: undefined }],
  ])('refuses a site with %s', async (_, wrong) => {
    const kv = new InMemoryKeyValue();
    const sites = new KvsSites(kv);
    await sites.set('c1', { ...aSite(), ...wrong } as never);
    await expect(sites.get('c1')).rejects.toThrow();
  });
});
