import { createMemoryStore } from '../../../host/platform/store/memory-store';
import {
  describeSite,
  differentSite,
  readSiteRecord,
  type SiteRecord,
  writeSiteRecord,
} from '../../../host/cli/site-record';

const GENERATED: SiteRecord = { kind: 'generated', seed: 7, end: Date.UTC(2026, 10, 21, 8), size: null };
const IMPORTED: SiteRecord = { kind: 'imported', file: 'old.ndjson', sha256: 'ab'.repeat(32), end: 0 };
const GIVEN: SiteRecord = { kind: 'given', cloudId: 'c-1' };

describe('the record of the site', () => {
  it('is absent in a new store', () => {
    expect(readSiteRecord(createMemoryStore())).toBeNull();
  });

  it.each([GENERATED, IMPORTED, GIVEN])('comes back as it was written: $kind', async (record) => {
    const store = createMemoryStore();

    await writeSiteRecord(store, record);

    expect(readSiteRecord(store)).toEqual(record);
  });
});

describe('describeSite', () => {
  it.each([
    [GENERATED, 'the generated site with seed 7, ending 2026-11-21'],
    [IMPORTED, 'the site imported from old.ndjson'],
    [GIVEN, 'the site c-1'],
  ])('says which site it is', (record, words) => {
    expect(describeSite(record)).toBe(words);
  });
});

describe('differentSite', () => {
  it('says what is there, what was wanted, and what to do', () => {
    expect(differentSite(GENERATED, 'the site in new.ndjson')).toMatchObject({
      code: 'DIFFERENT_SITE',
      message:
        'The data folder holds the generated site with seed 7, ending 2026-11-21, not the site in new.ndjson: ' +
        'use --reset to begin anew, or another --data-dir.',
    });
  });
});
